package dev.candor.page;

import java.util.List;

/**
 * Where records are searched for.
 *
 * @param title the page's title
 * @param wordFiles among how many files the index shares out its words
 * @param recordFiles in how many files the records are described
 * @param records how many records can be found
 * @param recordsInFile how many records one file describes
 * @param version names the state of the index, so that a browser does not mix files of two builds
 * @param links where everything is listed, for readers without a script
 */
public record SearchView(
        Chrome chrome,
        String title,
        int wordFiles,
        int recordFiles,
        int records,
        int recordsInFile,
        String version,
        List<LinkView> links)
        implements PageSpec.Localized {}
