package dev.candor.output;

/** The kinds of file a site holds, with the content type a host should serve them with. */
public enum MediaType {
    HTML("text/html; charset=utf-8"),
    CSS("text/css; charset=utf-8"),
    JAVASCRIPT("text/javascript; charset=utf-8"),
    JSON("application/json; charset=utf-8"),
    ATOM("application/atom+xml; charset=utf-8"),
    RSS("application/rss+xml; charset=utf-8"),
    JSON_FEED("application/feed+json; charset=utf-8"),
    XML("application/xml; charset=utf-8"),
    CALENDAR("text/calendar; charset=utf-8"),
    CSV("text/csv; charset=utf-8"),
    MARKDOWN("text/markdown; charset=utf-8"),
    TEXT("text/plain; charset=utf-8"),
    OPENMETRICS("text/plain; version=0.0.4; charset=utf-8"),
    SVG("image/svg+xml"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    GIF("image/gif"),
    WEBP("image/webp"),
    AVIF("image/avif"),
    PDF("application/pdf"),
    BINARY("application/octet-stream");

    private final String contentType;

    MediaType(String contentType) {
        this.contentType = contentType;
    }

    /** The value of the {@code Content-Type} header. */
    public String contentType() {
        return contentType;
    }
}
