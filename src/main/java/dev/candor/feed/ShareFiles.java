package dev.candor.feed;

import dev.candor.output.Fingerprint;
import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.page.PageContext;
import dev.candor.page.ShareCard;
import dev.candor.page.ShareCards;
import java.util.List;
import java.util.stream.Stream;

/** The preview images of pages, for those who show links to them; none where the site has no URL. */
public final class ShareFiles implements FeedMaker {
    @Override
    public Stream<OutputFile> outputs(FeedContext context) {
        CardPalette palette = new CardPalette(context.catalog().site().theme());
        ThreadLocal<Outlines> outlines = ThreadLocal.withInitial(Outlines::new);
        return context.locales().stream()
                .map(texts -> new PageContext(context.catalog(), context.insights(), texts, context.generator()))
                .flatMap(page -> new ShareCards(page).all())
                .map(card -> output(card, palette, outlines, context));
    }

    private static OutputFile output(
            ShareCard card, CardPalette palette, ThreadLocal<Outlines> outlines, FeedContext context) {
        List<String> parts = List.of(
                context.generator(),
                card.toString(),
                context.catalog().site().theme().toString());
        return new OutputFile(
                card.path(),
                MediaType.PNG,
                "preview image " + card.path(),
                Fingerprint.of(parts),
                () -> IndexedPng.of(
                        ShareCard.WIDTH,
                        ShareCard.HEIGHT,
                        new CardDrawing(outlines.get()).draw(card),
                        palette.of(card.state())));
    }
}
