package dev.candor.render;

import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** The one parser and the one renderer, set up so that raw HTML is text and no attribute is anybody's but ours. */
final class Flexmark {
    private final Parser parser;
    private final HtmlRenderer renderer;

    Flexmark() {
        DataHolder options = options();
        parser = Parser.builder(options)
                .customBlockParserFactory(new InternalBlockParser.Factory())
                .build();
        renderer = HtmlRenderer.builder(options)
                .nodeRendererFactory(ignored -> new SafeNodes())
                .attributeProviderFactory(new Directions())
                .build();
    }

    /** HTML that still has holes and has not met the sanitizer. */
    String html(CharSequence markdown) {
        return renderer.render(parser.parse(BasedSequence.of(markdown)));
    }

    /**
     * The keys that escape HTML in lines and in blocks are told apart by identity although they share a name, so each is set by
     * itself; blocks of HTML are not parsed at all, which leaves them to the escaping of lines.
     */
    private static DataHolder options() {
        return new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(
                                TablesExtension.create(),
                                StrikethroughExtension.create(),
                                TaskListExtension.create(),
                                FootnoteExtension.create(),
                                AutolinkExtension.create()))
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.ESCAPE_HTML_BLOCKS, true)
                .set(HtmlRenderer.ESCAPE_HTML_COMMENT_BLOCKS, true)
                .set(HtmlRenderer.ESCAPE_INLINE_HTML, true)
                .set(HtmlRenderer.ESCAPE_INLINE_HTML_COMMENTS, true)
                .set(HtmlRenderer.RENDER_HEADER_ID, false)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(HtmlRenderer.OBFUSCATE_EMAIL, false)
                .set(TaskListExtension.ITEM_DONE_MARKER, box("checked=\"\" ", "done"))
                .set(TaskListExtension.ITEM_NOT_DONE_MARKER, box("", "open"))
                .set(FootnoteExtension.FOOTNOTE_LINK_REF_CLASS, "")
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .toImmutable();
    }

    private static String box(String state, String label) {
        return "<input type=\"checkbox\" disabled=\"\" " + state + "aria-label=\"" + Holes.LABEL + label + "\" /> ";
    }

    /** Lets every block find its own direction, and says a cell's alignment in a class. */
    private static final class Directions extends IndependentAttributeProviderFactory implements AttributeProvider {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return this;
        }

        @Override
        public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
            if (node instanceof TableCell) {
                String alignment = attributes.getValue("align");
                attributes.remove("align");
                if (!alignment.isEmpty()) {
                    attributes.addValue("class", "align-" + alignment);
                }
                attributes.replaceValue("dir", "auto");
            } else if (hasDirection(node) && !attributes.contains("href")) {
                attributes.replaceValue("dir", "auto");
            }
        }

        private static boolean hasDirection(Node node) {
            return node instanceof Paragraph
                    || node instanceof BulletListItem
                    || node instanceof OrderedListItem
                    || node instanceof TaskListItem;
        }
    }
}
