package dev.candor.record;

import dev.candor.model.ExtraPage;
import dev.candor.model.Visibility;

/** Reads the site's own pages. */
final class PageReader implements RecordKind<ExtraPage> {

    @Override
    public boolean isInternal(Fields fields) {
        return false;
    }

    @Override
    public ExtraPage read(OpenRecord open, Visibility visibility) {
        String title = open.fields().title("title");
        int order = open.fields()
                .integer("order")
                .map(number -> (int) Math.max(-9_999, Math.min(9_999, number)))
                .orElse(100);
        ExtraPage page = new ExtraPage(
                open.meta(visibility), title, order, open.body().text(), new TranslationReader(open).ofText());
        open.fields().finish();
        return page;
    }
}
