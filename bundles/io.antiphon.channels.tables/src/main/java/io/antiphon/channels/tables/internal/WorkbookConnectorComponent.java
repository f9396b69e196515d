package io.antiphon.channels.tables.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Connector;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Source;
import io.antiphon.channels.tables.internal.workbook.SheetOpening;
import io.antiphon.channels.tables.internal.workbook.SheetReason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** Reads workbooks of spreadsheets: .xlsx and what is written like it, .ods. */
@Component
public final class WorkbookConnectorComponent implements Connector {

	private static final Set<String> ENDS = Set.of(".xlsx", ".xlsm", ".xltx", ".xltm", ".ods", ".ots");
	private static final String SHEETS = "(?s).*(?:xl/workbook|application/vnd\\.oasis\\.opendocument\\.spreadsheet).*";
	private static final byte[] ZIP = {'P', 'K', 3, 4};
	/** What is older than these, or locked by a password, is kept in a container of another kind. */
	private static final byte[] CONTAINER = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

	@Override
	public String id() {
		return "channels.workbook";
	}

	@Override
	public Acceptance accepts(Source source) {
		return switch (source) {
			case Source.File file -> {
				var name = file.name().toLowerCase(Locale.ROOT);
				boolean named = ENDS.stream().anyMatch(name::endsWith);
				boolean sheets = new String(file.head(), StandardCharsets.ISO_8859_1).matches(SHEETS);
				boolean zip = starts(file, ZIP);
				yield zip && (named || sheets) || named && starts(file, CONTAINER) ? Acceptance.YES : Acceptance.NO;
			}
		};
	}

	@Override
	public Opening open(Source source, Hints hints, Progress progress) {
		return switch (source) {
			case Source.File file -> starts(file, ZIP)
					? SheetOpening.open(file.path(), hints)
					: new Opening.Refused(SheetReason.LOCKED.with());
		};
	}

	private static boolean starts(Source.File file, byte[] mark) {
		var head = file.head();
		return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
	}
}
