package io.antiphon.channels.tables.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Connector;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Source;
import io.antiphon.channels.tables.internal.json.ArrayRecords;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;

/** Reads files that are one JSON array of objects. */
@Component
public final class ArrayConnectorComponent implements Connector {

	/** After a byte order mark, as its bytes look one by one. */
	private static final Pattern ARRAY = Pattern.compile("(?:\u00EF\u00BB\u00BF)?\\s*\\[\\s*(?:\\{.*|\\]\\s*)", Pattern.DOTALL);

	@Override
	public String id() {
		return "channels.array";
	}

	@Override
	public Acceptance accepts(Source source) {
		return ARRAY.matcher(new String(source.head(), StandardCharsets.ISO_8859_1)).matches() ? Acceptance.YES : Acceptance.NO;
	}

	@Override
	public Opening open(Source source, Hints hints, Progress progress) {
		return switch (source) {
			case Source.File file -> ArrayRecords.open(file.path());
		};
	}
}
