package dev.candor.notify;

import dev.candor.problem.DidYouMean;
import dev.candor.problem.Failure;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the channels of a configuration, whose secrets stand in the environment alone.
 *
 * <p>The configuration is flat: {@code notify[0].type}, {@code notify[0].url}, …
 */
public final class Channels {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int SMTP = 587;
    private static final List<String> TYPES = List.of("webhook", "slack", "teams", "discord", "statuspage", "smtp");

    private final Map<String, String> options;
    private final Map<String, String> environment;
    private final Clock clock;

    /**
     * A reader of channels.
     *
     * @param environment where secrets come from
     * @param clock dates signatures
     */
    public Channels(Map<String, String> options, Map<String, String> environment, Clock clock) {
        this.options = options;
        this.environment = environment;
        this.clock = clock;
    }

    /** The channels in their order; at least one. */
    public List<Channel> read() {
        List<Channel> channels = new ArrayList<>();
        for (int i = 0; options.containsKey("notify[" + i + "].type"); i++) {
            channels.add(channel("notify[" + i + "]."));
        }
        if (channels.isEmpty()) {
            throw Failure.usage("no channel to notify is configured", "list them under notify: in candor.yml");
        }
        return List.copyOf(channels);
    }

    private Channel channel(String prefix) {
        String type = text(prefix, "type");
        return switch (type) {
            case "webhook" -> web(prefix, Bodies::plain);
            case "slack" -> web(prefix, Bodies::slack);
            case "teams" -> web(prefix, Bodies::teams);
            case "discord" -> web(prefix, Bodies::discord);
            case "statuspage" -> web(prefix, Bodies::statuspage);
            case "smtp" -> mail(prefix);
            default ->
                throw Failure.usage("there is no channel of type \"" + type + "\"", DidYouMean.hint(type, TYPES));
        };
    }

    private Channel web(String prefix, Function<News, String> body) {
        URI address = URI.create(secret(prefix, "url_env").orElseGet(() -> required(prefix, "url")));
        Optional<WebChannel.Signature> signature =
                secret(prefix, "secret_env").map(secret -> new WebChannel.Signature(secret, clock));
        AddressPolicy policy = new AddressPolicy(text(prefix, "allow_private").equals("true"));
        return new WebChannel(new WebChannel.Settings(name(prefix), address, policy, PATIENCE), body, signature);
    }

    private Channel mail(String prefix) {
        List<String> to = new ArrayList<>();
        for (int i = 0; options.containsKey(prefix + "to[" + i + "]"); i++) {
            to.add(text(prefix, "to[" + i + "]"));
        }
        if (to.isEmpty()) {
            to.add(required(prefix, "to"));
        }
        String port = text(prefix, "port");
        return new MailChannel(new MailChannel.Settings(
                name(prefix),
                required(prefix, "host"),
                port.isEmpty() ? SMTP : Integer.parseInt(port),
                secret(prefix, "login_env").orElse(""),
                secret(prefix, "password_env").orElse(""),
                required(prefix, "from"),
                List.copyOf(to),
                text(prefix, "unsubscribe"),
                !text(prefix, "tls").equals("false"),
                (int) PATIENCE.toMillis()));
    }

    private String name(String prefix) {
        String own = text(prefix, "name");
        return own.isEmpty() ? prefix.replace(".", "") + "-" + text(prefix, "type") : own.replaceAll("\\s+", "-");
    }

    private String text(String prefix, String key) {
        return options.getOrDefault(prefix + key, "");
    }

    private String required(String prefix, String key) {
        String value = text(prefix, key);
        if (value.isEmpty()) {
            throw Failure.usage(prefix + key + " is missing", "add it to the channel");
        }
        return value;
    }

    /** A value that the environment holds under the name that the configuration gives. */
    private Optional<String> secret(String prefix, String key) {
        String variable = text(prefix, key);
        if (variable.isEmpty()) {
            return Optional.empty();
        }
        String value = environment.getOrDefault(variable, "");
        if (value.isEmpty()) {
            throw Failure.usage(
                    "the environment has no " + variable + ", which " + prefix + key + " names",
                    "set it before notifying");
        }
        return Optional.of(value);
    }
}
