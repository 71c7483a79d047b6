package dev.candor.feed;

import java.io.ByteArrayOutputStream;

/**
 * Compresses flat pictures (RFC 1951) by what they have much of: runs of one colour and rows like the one above. The platform's own
 * compression gives other bytes with other versions of zlib.
 */
final class RunDeflater {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 258;
    private static final int END = 256;

    /** Lengths of matches from which each length code counts, with its extra bits (RFC 1951, 3.2.5). */
    private static final int[] LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };

    private static final int[] LENGTH_BITS = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };

    private final byte[] data;
    private final int stride;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int bits;
    private int held;

    /**
     * Compresses rows.
     *
     * @param stride the length of a row in bytes
     */
    RunDeflater(byte[] data, int stride) {
        this.data = data;
        this.stride = stride;
    }

    /** One block with the fixed codes of RFC 1951. */
    byte[] deflated() {
        write(1, 1);
        write(1, 2);
        for (int at = 0; at < data.length; ) {
            int above = match(at, stride);
            int run = match(at, 1);
            int length = Math.max(above, run);
            if (length < SHORTEST) {
                symbol(data[at] & 0xFF);
                at++;
            } else {
                length(length);
                distance(above >= run ? stride : 1);
                at += length;
            }
        }
        symbol(END);
        write(0, 7);
        return out.toByteArray();
    }

    private int match(int at, int distance) {
        int limit = Math.min(LONGEST, data.length - at);
        int length = 0;
        while (at >= distance && length < limit && data[at + length] == data[at + length - distance]) {
            length++;
        }
        return length;
    }

    /** The fixed code of a byte, the end or a length (RFC 1951, 3.2.6). */
    private void symbol(int symbol) {
        if (symbol < 144) {
            code(0x30 + symbol, 8);
        } else if (symbol < END) {
            code(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            code(symbol - END, 7);
        } else {
            code(0xC0 + symbol - 280, 8);
        }
    }

    private void length(int length) {
        int code = LENGTHS.length - 1;
        while (LENGTHS[code] > length) {
            code--;
        }
        symbol(END + 1 + code);
        write(length - LENGTHS[code], LENGTH_BITS[code]);
    }

    /** Codes above three come in pairs with one more extra bit each (RFC 1951, 3.2.5). */
    private void distance(int distance) {
        int offset = distance - 1;
        if (offset < 4) {
            code(offset, 5);
            return;
        }
        int extra = 30 - Integer.numberOfLeadingZeros(offset);
        code(2 * (extra + 1) + ((offset >> extra) & 1), 5);
        write(offset & ((1 << extra) - 1), extra);
    }

    /** Codes go out with their highest bit first. */
    private void code(int value, int length) {
        write(Integer.reverse(value) >>> (32 - length), length);
    }

    private void write(int value, int length) {
        held |= value << bits;
        bits += length;
        while (bits >= 8) {
            out.write(held);
            held >>>= 8;
            bits -= 8;
        }
    }
}
