package dev.candor.page;

/**
 * How the search index of one locale is cut into files, so that a search moves few of them: the words by their beginnings, the records by
 * their numbers.
 *
 * @param records how many records can be found
 */
public record SearchShape(int records) {
    /** How many records one file of records describes. */
    public static final int RECORDS_IN_A_FILE = 100;

    private static final int RECORDS_FOR_A_WORD_FILE = 50;
    private static final int MOST_WORD_FILES = 1_024;

    /** Among how many files the words are shared out, at least one; they grow in number, not in size. */
    public int wordFiles() {
        int wanted = (records + RECORDS_FOR_A_WORD_FILE - 1) / RECORDS_FOR_A_WORD_FILE;
        return Math.max(1, Math.min(MOST_WORD_FILES, wanted));
    }

    /** In how many files the records are described. */
    public int recordFiles() {
        return (records + RECORDS_IN_A_FILE - 1) / RECORDS_IN_A_FILE;
    }
}
