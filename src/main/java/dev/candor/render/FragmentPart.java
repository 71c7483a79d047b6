package dev.candor.render;

/** A piece of a rendered text: HTML as it is, or a hole that its page fills. */
sealed interface FragmentPart {
    /** Writes the piece for where it stands. */
    void write(StringBuilder html, Standing standing);

    /**
     * Where a text stands.
     *
     * @param page its page
     * @param from the file the text is from
     * @param prefix what comes before every anchor of the text
     * @param shift how many levels its headings move down, or up where negative
     */
    record Standing(PageLinks page, String from, String prefix, int shift) {}

    /** HTML as it is. */
    record Literal(String text) implements FragmentPart {
        @Override
        public void write(StringBuilder html, Standing standing) {
            html.append(text);
        }
    }

    /** A picture of this site; where there is no such picture, the words that describe it. */
    record Image(String path, String suffix, String alt) implements FragmentPart {
        @Override
        public void write(StringBuilder html, Standing standing) {
            html.append(standing.page()
                    .address(standing.from(), path)
                    .map(address -> "<img src=\"" + address + suffix + "\" alt=\"" + alt + "\" loading=\"lazy\">")
                    .orElse(alt));
        }
    }

    /** A link's address within the site; where nothing of this site is meant the words stay and the address does not. */
    record SiteLink(String path, String suffix) implements FragmentPart {
        @Override
        public void write(StringBuilder html, Standing standing) {
            html.append(standing.page()
                    .address(standing.from(), path)
                    .map(address -> " href=\"" + address + suffix + "\"")
                    .orElse(""));
        }
    }

    /** The name of an anchor. */
    record Id(String name) implements FragmentPart {
        @Override
        public void write(StringBuilder html, Standing standing) {
            html.append(" id=\"").append(standing.prefix()).append(name).append('"');
        }
    }

    /** A link to an anchor of the same text. */
    record Reference(String name) implements FragmentPart {
        @Override
        public void write(StringBuilder html, Standing standing) {
            html.append(" href=\"#").append(standing.prefix()).append(name).append('"');
        }
    }

    /** A name for those who do not see the element. */
    record Label(String before, String name) implements FragmentPart {
        @Override
        public void write(StringBuilder html, Standing standing) {
            String label = Holes.escaped(standing.page().labels().get(name));
            html.append(before).append(" aria-label=\"").append(label).append('"');
        }
    }

    /** The beginning of a heading's opening or closing tag. */
    record HeadingTag(String slash, int level) implements FragmentPart {
        static final int DEEPEST = 6;

        @Override
        public void write(StringBuilder html, Standing standing) {
            int shifted = Math.min(DEEPEST, Math.max(1, level + standing.shift()));
            html.append('<').append(slash).append('h').append(shifted);
        }
    }
}
