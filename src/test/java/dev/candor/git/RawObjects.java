package dev.candor.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;

/** Puts objects into a repository that no git command would make. */
final class RawObjects {
    private final GitRepo repo;

    RawObjects(GitRepo repo) {
        this.repo = repo;
    }

    /** The bytes of a tree, built entry by entry. */
    static final class Tree {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Tree add(String mode, String name, String id) {
            return add(mode, name.getBytes(StandardCharsets.UTF_8), id);
        }

        Tree add(String mode, byte[] name, String id) {
            bytes.writeBytes((mode + " ").getBytes(StandardCharsets.US_ASCII));
            bytes.writeBytes(name);
            bytes.write(0);
            bytes.writeBytes(HexFormat.of().parseHex(id));
            return this;
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }

    String blob(String text) {
        return write("blob", text.getBytes(StandardCharsets.UTF_8));
    }

    String write(String kind, byte[] bytes) {
        return repo.feed(bytes, "hash-object", "-t", kind, "-w", "--stdin", "--literally")
                .strip();
    }

    /** A folder of one entry besides {@code candor.yml}, as the content of a new commit that main points to. */
    void commitContent(Tree extra) {
        byte[] marker =
                new Tree().add("100644", "candor.yml", blob("title: Test\n")).bytes();
        byte[] all = new byte[marker.length + extra.bytes().length];
        System.arraycopy(marker, 0, all, 0, marker.length);
        System.arraycopy(extra.bytes(), 0, all, marker.length, extra.bytes().length);
        commitRoot(new Tree().add("40000", "content", write("tree", all)).bytes());
    }

    void commitRoot(byte[] tree) {
        String commit = "tree " + write("tree", tree)
                + "\nauthor A <a@b> 1700000000 +0000\ncommitter A <a@b> 1700000000 +0000\n\nx\n";
        repo.git("update-ref", "refs/heads/main", write("commit", commit.getBytes(StandardCharsets.UTF_8)));
    }

    /** The file of a loose object. */
    Path file(String id) {
        return repo.path(".git/objects").resolve(id.substring(0, 2)).resolve(id.substring(2));
    }

    /** Stores bytes of one object under the name of another. */
    void forge(String victim, String other) {
        try {
            Files.copy(file(other), file(victim), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stores a loose object whose header says what it likes. */
    void loose(String id, String text) {
        replace(id, deflated(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Replaces the bytes of a loose object's file. */
    void replace(String id, byte[] bytes) {
        try {
            Files.createDirectories(file(id).getParent());
            Files.deleteIfExists(file(id));
            Files.write(file(id), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out)) {
            deflate.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
