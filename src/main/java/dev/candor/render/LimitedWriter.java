package dev.candor.render;

import java.io.IOException;
import java.io.Writer;

/** Collects a page and refuses to collect too much. */
final class LimitedWriter extends Writer {
    private final StringBuilder text = new StringBuilder(8_192);
    private final int limit;

    LimitedWriter(int limit) {
        this.limit = limit;
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        makeRoom(length);
        text.append(chars, offset, length);
    }

    @Override
    public void write(String string, int offset, int length) throws IOException {
        makeRoom(length);
        text.append(string, offset, offset + length);
    }

    @Override
    public void write(int c) throws IOException {
        makeRoom(1);
        text.append((char) c);
    }

    private void makeRoom(int length) throws IOException {
        if (text.length() + (long) length > limit) {
            throw new IOException("a page is longer than " + limit + " characters");
        }
    }

    StringBuilder text() {
        return text;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
