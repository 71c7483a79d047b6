package dev.candor.render;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses {@code ::: internal} blocks, which hold any other Markdown and end at a line of colons, whatever is still open inside.
 */
final class InternalBlockParser extends AbstractBlockParser {
    private static final Pattern OPENING = Pattern.compile(" {0,3}:::+ *internal *");
    private static final Pattern CLOSING = Pattern.compile(" {0,3}:::+ *");

    private final InternalBlock block = new InternalBlock();
    private boolean ended;

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block child) {
        return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        ended = CLOSING.matcher(state.getLine()).matches();
        return ended ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }

    /** Recognises the opening line, and the closing line of a block that is still open. */
    static final class Factory implements CustomBlockParserFactory {
        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Start(options);
        }
    }

    private static final class Start extends AbstractBlockParserFactory {
        Start(DataHolder options) {
            super(options);
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            if (OPENING.matcher(line).matches() && !isOpen(state)) {
                return BlockStart.of(new InternalBlockParser()).atIndex(line.length());
            }
            return CLOSING.matcher(line).matches() && ends(state)
                    ? BlockStart.of(new End()).atIndex(line.length())
                    : BlockStart.none();
        }

        /** Blocks do not nest, as little as they do for the reader. */
        private static boolean isOpen(ParserState state) {
            return state.getActiveBlockParsers().stream()
                    .anyMatch(parser -> parser instanceof InternalBlockParser internal && !internal.ended);
        }

        private static boolean ends(ParserState state) {
            return state.getActiveBlockParsers().stream()
                    .anyMatch(parser -> parser instanceof InternalBlockParser internal && internal.ended);
        }
    }

    /** Swallows the closing line, which shows nothing. */
    private static final class End extends AbstractBlockParser {
        private final InternalBlock.End block = new InternalBlock.End();

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setCharsFromContent();
        }
    }
}
