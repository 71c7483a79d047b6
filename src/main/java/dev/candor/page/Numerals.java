package dev.candor.page;

import java.math.BigDecimal;

/** Writes numbers in one locale, in the digits 0 to 9 as figures in drawings and in programs have them. */
final class Numerals {
    private final String decimal;
    private final String group;
    private final String minus;
    private final int minimumGrouping;

    Numerals(LocaleData data) {
        this.decimal = data.get("number.decimal");
        this.group = data.get("number.group");
        this.minus = data.get("number.minus");
        this.minimumGrouping = Integer.parseInt(data.get("number.minimum_grouping"));
    }

    /** A number with as many decimals as it has. */
    String write(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : decimal + plain.substring(point + 1);
        return (number.signum() < 0 ? minus : "") + grouped(whole) + fraction;
    }

    /** A whole number. */
    String write(long number) {
        return number >= 0 && number < 1000 ? Long.toString(number) : write(BigDecimal.valueOf(number));
    }

    private String grouped(String whole) {
        int digits = whole.length();
        if (digits < 3 + minimumGrouping) {
            return whole;
        }
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < digits; i++) {
            if (i > 0 && (digits - i) % 3 == 0) {
                grouped.append(group);
            }
            grouped.append(whole.charAt(i));
        }
        return grouped.toString();
    }
}
