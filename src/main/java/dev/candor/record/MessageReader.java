package dev.candor.record;

import dev.candor.model.Message;
import dev.candor.model.Phase;
import dev.candor.model.Visibility;

/** Reads pre-written updates. */
final class MessageReader implements RecordKind<Message> {

    @Override
    public boolean isInternal(Fields fields) {
        return false;
    }

    @Override
    public Message read(OpenRecord open, Visibility visibility) {
        Fields fields = open.fields();
        Message message = new Message(
                open.input().id(),
                fields.title("title"),
                fields.oneOf("phase", Words.of(Phase.values())),
                open.body().text());
        fields.finish();
        return message;
    }
}
