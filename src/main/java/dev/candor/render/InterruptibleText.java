package dev.candor.render;

/** Text that refuses to be read further once its reader's thread is interrupted, so that a runaway parser stops. */
record InterruptibleText(CharSequence text) implements CharSequence {
    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("interrupted while reading");
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new InterruptibleText(text.subSequence(start, end));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
