package dev.candor.check;

import java.util.Locale;
import java.util.Set;

/** Names of people that are words, products or months too, so that one of them alone does not prove that a person is meant. */
public final class OrdinaryWords {
    private static final Set<String> WORDS = Set.of("""
            al alba amber an anchor angel apollo april archer ash athena atlas august aurora autumn bailey baker ball banks bar
            basil bay bell berg best bill bin bishop black blaze blue bob bond book brand brook brown buck bush can carmen
            carpenter case cash cassandra chance chase christian christmas clay cliff cloud cole cook cooper crystal dale dash
            dawn day days dean dee destiny diamond dick do dolly dot drake drew dusty early easter elm ernst eve faith fall
            field fields finn fisher flora ford forest fox frank franz free friday gay gene gold good grace grant gray green
            guy ha hall han hang harmony hart hazel he heath heather hill ho holly holm hope hu hudson hui hunt hunter in iris
            ivory ivy jack jade jan january java jay jenkins jordan josh joy judge julia july june justice kafka kai karl king
            kit koch la lake lance lane lang larry lay lee lie lily lima ling liu lo long love lucky luz main major man mar
            march maria marin mark marks marsh martin mason max may melody mercy merry mike miles miller min mo mon moon more
            nash needle nick no noble north novak oak olive on one opal page pan park pat paz pearl penny pepper phoenix pierre
            ping pink poole poppy porter power price prince proxy queen rain ran ray red reed reid rich richter river rivers
            rob robin rock roger root rosa rose royal ruby rusty sage salt sandy sang school sergeant sha she short silver sing
            singer skip sky smart smith snow so sol son song south spencer star stark stein sterling stone stoney storm strong
            sue summer sun swan sweet swift tan tang taylor ten terry tim to tony tree tripp van vera victor violet wade walker
            wall wan wang ward waters way weber wells west white will wing winter wise wolf wong wood woods wren yo you young
            yu zen""".split("\\s+"));

    private OrdinaryWords() {}

    /** Whether a single name, in any case, is one of them. */
    public static boolean has(String name) {
        return WORDS.contains(name.toLowerCase(Locale.ROOT));
    }
}
