package io.antiphon.channels.internal.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sample's rows as a file like any other; the header too says that the words are made up. */
final class SampleCsv {

	private static final String HEADER = "id,time,touchpoint,channel,customer,rating,comment (made up / 虚构)";

	private SampleCsv() {}

	static void write(List<Sample.Row> rows, OutputStream out) throws IOException {
		var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		writer.write(HEADER);
		writer.write('\n');
		for (var row : rows) {
			writer.write(line(row));
			writer.write('\n');
		}
		writer.flush();
	}

	private static String line(Sample.Row row) {
		var rating = Integer.toString(row.rating());
		return Stream.of(
				row.id(),
				DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(row.time()),
				row.touchpoint(),
				row.channel(),
				row.customer(),
				rating,
				row.comment())
				.map(SampleCsv::field)
				.collect(Collectors.joining(","));
	}

	private static String field(String value) {
		var plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
	}
}
