package dev.candor.record;

/** Leaves the reading of a time that has the right shape but means nothing; its message is for people. */
final class BadTime extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final String text;
    private final String hint;

    BadTime(String code, String text, String hint) {
        super(text, null, false, false);
        this.code = code;
        this.text = text;
        this.hint = hint;
    }

    String code() {
        return code;
    }

    String message() {
        return text;
    }

    String hint() {
        return hint;
    }
}
