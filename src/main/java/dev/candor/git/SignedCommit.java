package dev.candor.git;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A commit as its signer saw it, and the signature. */
final class SignedCommit {
    private static final byte[] HEADER = "gpgsig".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OTHER = "gpgsig-sha256".getBytes(StandardCharsets.US_ASCII);

    private final byte[] payload;
    private final String signature;
    private final int count;

    private SignedCommit(byte[] payload, String signature, int count) {
        this.payload = payload;
        this.signature = signature;
        this.count = count;
    }

    /** The commit without its signatures. */
    byte[] payload() {
        return payload;
    }

    /** The signature in its armour; empty where there is none. */
    String signature() {
        return signature;
    }

    /** How many signatures there are; more than one is never right. */
    int count() {
        return count;
    }

    /** Takes a commit apart: its headers end at the first empty line, and a line that begins with a space continues the one before. */
    static SignedCommit of(byte[] commit) {
        Parts parts = new Parts(commit);
        int at = 0;
        while (at < commit.length && commit[at] != '\n') {
            int end = lineEnd(commit, at);
            parts.take(at, end);
            at = end;
        }
        parts.payload.write(commit, at, commit.length - at);
        return new SignedCommit(parts.payload.toByteArray(), parts.signature.toString(), parts.count);
    }

    /** Sorts the lines of the headers. */
    private static final class Parts {
        private final byte[] commit;
        private final ByteArrayOutputStream payload = new ByteArrayOutputStream();
        private final StringBuilder signature = new StringBuilder();
        private int count;
        private boolean own;
        private boolean other;

        private Parts(byte[] commit) {
            this.commit = commit;
        }

        private void take(int at, int end) {
            if (commit[at] != ' ') {
                own = isHeader(commit, at, HEADER);
                other = isHeader(commit, at, OTHER);
                count += own ? 1 : 0;
            }
            if (own) {
                signature.append(text(commit, at, end));
            } else if (!other) {
                payload.write(commit, at, end - at);
            }
        }
    }

    private static int lineEnd(byte[] commit, int from) {
        int end = from;
        while (end < commit.length && commit[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, commit.length);
    }

    private static boolean isHeader(byte[] commit, int at, byte[] name) {
        int end = at + name.length;
        return end < commit.length && commit[end] == ' ' && Arrays.equals(commit, at, end, name, 0, name.length);
    }

    private static String text(byte[] commit, int at, int end) {
        int from = commit[at] == ' ' ? at + 1 : at + HEADER.length + 1;
        return new String(commit, from, end - from, StandardCharsets.ISO_8859_1);
    }
}
