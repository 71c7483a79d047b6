package dev.candor.render;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the nodes that carry URLs, ids or raw HTML, so that none of them is left to the library's own rendering. */
final class SafeNodes implements NodeRenderer {
    private final Slugs slugs = new Slugs();

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(
                        Link.class, (n, c, h) -> link(n, n.getUrl().unescape(), c, h)),
                new NodeRenderingHandler<>(LinkRef.class, this::linkRef),
                new NodeRenderingHandler<>(
                        AutoLink.class, (n, c, h) -> autoLink(n, n.getText().toString(), h)),
                new NodeRenderingHandler<>(MailLink.class, (n, c, h) -> autoLink(n, "mailto:" + n.getText(), h)),
                new NodeRenderingHandler<>(
                        Image.class, (n, c, h) -> image(n, n.getUrl().unescape(), h)),
                new NodeRenderingHandler<>(ImageRef.class, this::imageRef),
                new NodeRenderingHandler<>(Heading.class, this::heading),
                new NodeRenderingHandler<>(FencedCodeBlock.class, (n, c, h) -> code(n, h)),
                new NodeRenderingHandler<>(HtmlInline.class, (n, c, h) -> h.text(n.getChars())),
                new NodeRenderingHandler<>(HtmlInlineComment.class, (n, c, h) -> h.text(n.getChars())),
                new NodeRenderingHandler<>(InternalBlock.class, this::internal),
                new NodeRenderingHandler<>(InternalBlock.End.class, (n, c, h) -> {}));
    }

    private static void link(Node node, String url, NodeRendererContext context, HtmlWriter html) {
        String open = insideLink(node) ? "" : open(UrlPolicy.judge(url));
        html.raw(open);
        context.renderChildren(node);
        html.raw(open.isEmpty() ? "" : "</a>");
    }

    private void linkRef(LinkRef node, NodeRendererContext context, HtmlWriter html) {
        Optional<String> url = referenced(node);
        if (url.isPresent()) {
            link(node, url.get(), context, html);
        } else {
            html.text(node.getChars().unescape());
        }
    }

    private static Optional<String> referenced(RefNode node) {
        @Nullable Reference reference = node.getReferenceNode(node.getDocument());
        return Optional.ofNullable(reference).map(r -> r.getUrl().unescape());
    }

    private static void autoLink(Node node, String text, HtmlWriter html) {
        String url = text.startsWith("www.") ? "https://" + text : text;
        String open = insideLink(node) ? "" : open(UrlPolicy.judge(url));
        html.raw(open);
        html.text(text.startsWith("mailto:") && !node.getChars().startsWith("<mailto:") ? text.substring(7) : text);
        html.raw(open.isEmpty() ? "" : "</a>");
    }

    private static String open(Url url) {
        if (url instanceof Url.External external) {
            return "<a href=\"" + Holes.escaped(external.href()) + "\" rel=\"noopener nofollow ugc\">";
        }
        if (url instanceof Url.Internal internal) {
            return "<a href=\"" + Holes.site(internal) + "\">";
        }
        return url instanceof Url.Anchor anchor ? "<a href=\"" + Holes.REFERENCE + anchor.id() + "\">" : "";
    }

    private void imageRef(ImageRef node, NodeRendererContext context, HtmlWriter html) {
        Optional<String> url = referenced(node);
        if (url.isPresent()) {
            image(node, url.get(), html);
        } else {
            html.text(node.getChars().unescape());
        }
    }

    /** An image of somebody else's becomes a link: showing it would tell them who reads the page. */
    private static void image(Node node, String address, HtmlWriter html) {
        String alt = new TextCollectingVisitor().collectAndGetText(node);
        Url url = UrlPolicy.judge(address);
        if (url instanceof Url.Internal internal) {
            html.raw("<img src=\"" + Holes.site(internal) + "\" alt=\"" + Holes.escaped(alt) + "\" />");
            return;
        }
        String open = insideLink(node) ? "" : open(url);
        html.raw(open);
        html.text(alt.isBlank() ? address : alt);
        html.raw(open.isEmpty() ? "" : "</a>");
    }

    private static boolean insideLink(Node node) {
        for (@Nullable Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Link || above instanceof LinkRef) {
                return true;
            }
        }
        return false;
    }

    private void heading(Heading node, NodeRendererContext context, HtmlWriter html) {
        String id = slugs.unique(new TextCollectingVisitor().collectAndGetText(node));
        html.line();
        html.raw("<h" + node.getLevel() + " id=\"" + Holes.ID + Holes.escaped(id) + "\" dir=\"auto\">");
        context.renderChildren(node);
        html.raw("</h" + node.getLevel() + ">");
        html.line();
    }

    private static void code(FencedCodeBlock node, HtmlWriter html) {
        html.line();
        html.raw("<pre><code>").openPre();
        html.text(node.getContentChars().normalizeEOL());
        html.raw("</code></pre>").closePre();
        html.line();
    }

    private void internal(InternalBlock node, NodeRendererContext context, HtmlWriter html) {
        html.line();
        html.raw("<aside role=\"note\" class=\"internal\" aria-label=\"" + Holes.LABEL + "internal\">");
        html.line();
        context.renderChildren(node);
        html.raw("</aside>");
        html.line();
    }
}
