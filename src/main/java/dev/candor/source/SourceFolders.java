package dev.candor.source;

/**
 * Where content and themes lie below a root.
 *
 * @param content the content root; empty for the root itself
 * @param themes the folder of themes, which need not be there
 */
public record SourceFolders(String content, String themes) {
    private static final String THEMES = "themes";
    private static final String SITE = "site";

    /** A content root with its neighbours in a folder. */
    static SourceFolders in(String base, String content) {
        return new SourceFolders(join(base, content), join(base, THEMES));
    }

    /**
     * Whether a path lies beside the content although it may be below its root: themes, and the built site. Only so where
     * the content root holds nothing else but them.
     */
    public boolean isNeighbour(String path) {
        String base = themes.substring(0, themes.length() - THEMES.length());
        return path.equals(themes) || path.equals(base + SITE);
    }

    /** A path below another, either of which may be empty. */
    static String join(String folder, String path) {
        return folder.isEmpty() || path.isEmpty() ? folder + path : folder + "/" + path;
    }
}
