package dev.candor.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What an issue's text says, oldest first.
 *
 * @param lead text that stands before all updates and belongs to none
 * @param words oldest first
 */
record UpdateOrder(String lead, List<Said> words) {

    /** Orders what a text says in the order of its file. */
    static UpdateOrder of(List<Said> file) {
        List<Said> words = new ArrayList<>(file);
        if (!isNewestFirst(file)) {
            return new UpdateOrder("", List.copyOf(words));
        }
        String lead = "";
        if (words.get(0).mark().isEmpty()) {
            lead = words.remove(0).text();
        }
        original(words);
        Collections.reverse(words);
        return new UpdateOrder(lead, List.copyOf(words));
    }

    private static boolean isNewestFirst(List<Said> file) {
        List<Said> marked =
                file.stream().filter(said -> said.mark().isPresent()).toList();
        if (marked.isEmpty() || (file.size() < 2 && !hasOriginal(marked.get(0)))) {
            return false;
        }
        Said top = marked.get(0);
        Said bottom = marked.get(marked.size() - 1);
        boolean labelled = (top.isLast() && !bottom.isLast()) || bottom.isFirst();
        boolean fromTop = file.get(0).mark().isPresent() && !top.isFirst() && !bottom.isLast();
        return byTime(marked).or(() -> byNumber(marked)).orElseGet(() -> fromTop || (labelled && marked.size() > 1));
    }

    private static Optional<Boolean> byTime(List<Said> marked) {
        List<String> times = marked.stream()
                .map(Said::time)
                .filter(SpokenTime::hasDay)
                .map(UpdateOrder::sortable)
                .toList();
        List<String> clocks = marked.stream()
                .map(said -> said.time().clock().map(Object::toString).orElse(""))
                .filter(clock -> !clock.isEmpty())
                .toList();
        Optional<Boolean> byDay = falls(times);
        return byDay.isPresent() || times.size() > 1 ? byDay : falls(clocks);
    }

    private static Optional<Boolean> falls(List<String> times) {
        if (times.size() < 2) {
            return Optional.empty();
        }
        int order = times.get(0).compareTo(times.get(times.size() - 1));
        return order == 0 ? Optional.empty() : Optional.of(order > 0);
    }

    private static String sortable(SpokenTime time) {
        return String.format(
                java.util.Locale.ROOT,
                "%04d-%02d-%02d %s",
                time.year().orElse(0),
                time.month(),
                time.day(),
                time.clock().map(Object::toString).orElse(""));
    }

    private static Optional<Boolean> byNumber(List<Said> marked) {
        int top = marked.get(0).number();
        int bottom = marked.get(marked.size() - 1).number();
        return top == bottom ? Optional.empty() : Optional.of(top > bottom);
    }

    /** The text below the oldest mark: its first paragraph is the update, what follows was there before it. */
    private static void original(List<Said> words) {
        Said oldest = words.get(words.size() - 1);
        if (!hasOriginal(oldest)) {
            return;
        }
        int end = oldest.text().indexOf("\n\n");
        words.set(words.size() - 1, new Said(oldest.mark(), oldest.text().substring(0, end)));
        words.add(new Said(Optional.empty(), oldest.text().substring(end + 2).strip()));
    }

    /** An update in line with its label; a first word has nothing below it that is older. */
    private static boolean hasOriginal(Said said) {
        boolean inline = said.mark()
                .filter(mark ->
                        mark.form() == UpdateMark.Form.LABEL && !mark.rest().isEmpty())
                .isPresent();
        boolean dated = said.time().saysAnything();
        return inline && !dated && !said.isFirst() && said.text().contains("\n\n");
    }
}
