package dev.candor.check;

import dev.candor.model.ExtraPage;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses of people; those of a role, such as support@, are there to be read, and pages about contacts may hold any. */
public final class EmailAddress implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("PW003", Level.WARNING, "a text for the public holds somebody's e-mail address");
    private static final Phrase ADDRESS =
            Phrase.of("@", "(?<![\\w.+/-])([\\w.+-]{1,64}+)@(?:[\\w-]{1,63}+\\.){1,5}[A-Za-z]{2,24}\\b");
    private static final Pattern ROLE = Pattern.compile(
            "(?i)(?:.*[.+_-])?(?:support|help|helpdesk|status|contact|info|security|press|abuse|no-?reply|billing|sales|service|services|hello|kontakt|hilfe|datenschutz|privacy|legal|postmaster|"
                    + "hostmaster|webmaster|incidents?|feedback|team|office|partners?|partnership|customer|customers|care|api|operations|ops|news|newsletter|users?|admin|jobs|accounts?|desk)(?:[.+_-].*)?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return PublicText.found(context, ADDRESS)
                .filter(found -> !(found.passage().record() instanceof ExtraPage))
                .filter(found -> !ROLE.matcher(
                                found.text().substring(0, found.text().indexOf('@')))
                        .matches())
                .map(found -> found.finding(
                        INFO, "this is somebody's e-mail address", "name the address of a team, such as support@"));
    }
}
