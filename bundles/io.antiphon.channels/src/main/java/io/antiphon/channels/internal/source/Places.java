package io.antiphon.channels.internal.source;

import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Row;
import io.antiphon.feedback.Incoming;
import io.antiphon.privacy.Redaction;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where records are, as it is kept: what is personal in the name of a sheet or an id is masked, and then the number of the record tells it
 * from others. For one thread.
 */
public final class Places {

	private final Redaction redaction;
	private @Nullable String sheet;
	private String masked = "";

	public Places(Redaction redaction) {
		this.redaction = redaction;
	}

	/** As receipts and traces name it. */
	public String text(Origin origin) {
		return switch (origin) {
			case Origin.Line line -> line.place();
			case Origin.Sheet row -> sheet(row.sheet()) + "!" + row.number();
			case Origin.Message message -> worded(message);
			case Origin.Element element -> worded(element);
			case Origin.Request request -> worded(request);
		};
	}

	/** As the store takes it, with the bytes by which it is compared later. */
	public Incoming.Place place(Row row) {
		return row.origin() instanceof Origin.Line line
				? new Incoming.Place(line.number(), line.offset(), row.bytes())
				: new Incoming.Place(text(row.origin()), row.origin().number(), 0, compared(row));
	}

	/** The bytes of a record; where its source has none for it, its values with their lengths before them, as far as there are any. */
	public static byte[] compared(Row row) {
		return row.bytes().length > 0 ? row.bytes() : framed(row.values());
	}

	private static byte[] framed(List<String> values) {
		int last = values.size();
		while (last > 0 && values.get(last - 1).isEmpty()) {
			last--;
		}
		var texts = values.subList(0, last).stream().map(value -> value.getBytes(StandardCharsets.UTF_8)).toList();
		var bytes = ByteBuffer.allocate(texts.stream().mapToInt(text -> Integer.BYTES + text.length).sum());
		texts.forEach(text -> bytes.putInt(text.length).put(text));
		return bytes.array();
	}

	private String sheet(String name) {
		if (!name.equals(sheet)) {
			sheet = name;
			masked = redaction.mask(name).text();
		}
		return masked;
	}

	private String worded(Origin origin) {
		var words = redaction.mask(origin.place()).text();
		if (!words.equals(origin.place())) {
			return words + "#" + origin.number();
		}
		return words.chars().allMatch(Character::isDigit) ? "#" + words : words; // a number alone is a line
	}
}
