package dev.candor.exchange;

import dev.candor.record.RecordText;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A file that an import is about to write.
 *
 * @param source what it is imported from
 * @param path where it goes, below the content folder
 * @param text makes the record, each piece of Markdown passed through a function first
 */
record Draft(String source, String path, Function<UnaryOperator<String>, RecordText> text) {
    /** With the Markdown of the source, as far as a record can hold it. */
    ImportedText asMarkdown() {
        return ImportedText.of(text.apply(BodyMarkdown::fit), source);
    }

    /** With nothing but the words of the source. */
    ImportedText asWords() {
        return ImportedText.of(text.apply(BodyMarkdown::plain), source);
    }
}
