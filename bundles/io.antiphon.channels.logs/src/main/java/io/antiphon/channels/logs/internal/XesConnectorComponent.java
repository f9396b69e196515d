package io.antiphon.channels.logs.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Connector;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Source;
import io.antiphon.tables.documents.Packed;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;

/** Reads event logs in XES and MXML, packed by gzip or not. */
@Component
public final class XesConnectorComponent implements Connector {

	private static final Pattern NAMED = Pattern.compile(".*\\.(?:xes|mxml)(?:\\.gz)?");
	private static final Pattern MARKED = Pattern.compile("(?s).*<(?:log\\b[^>]*\\bxes|WorkflowLog\\b).*");

	@Override
	public String id() {
		return "channels.xes";
	}

	@Override
	public Acceptance accepts(Source source) {
		// in UTF-16 every other byte is none
		var head = new String(Packed.head(source.head()), StandardCharsets.ISO_8859_1).replace("\0", "");
		boolean named = NAMED.matcher(source.name().toLowerCase(Locale.ROOT)).matches();
		boolean written = Packed.is(source.head()) || head.indexOf('<') >= 0;
		return named && written || MARKED.matcher(head).matches() ? Acceptance.YES : Acceptance.NO;
	}

	@Override
	public Opening open(Source source, Hints hints, Progress progress) {
		return switch (source) {
			case Source.File file -> LogRecords.open(file.path(), progress);
		};
	}
}
