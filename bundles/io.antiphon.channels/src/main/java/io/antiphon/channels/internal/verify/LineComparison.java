package io.antiphon.channels.internal.verify;

import io.antiphon.feedback.Feedback;
import java.io.IOException;
import java.io.RandomAccessFile;

/** Compares feedback with the bytes of the lines it came from, whatever became of the lines around them. */
final class LineComparison {

	private final RandomAccessFile file;
	private final ReopenedSource source;
	private final Comparison comparison;

	LineComparison(RandomAccessFile file, ReopenedSource source, Comparison comparison) {
		this.file = file;
		this.source = source;
		this.comparison = comparison;
	}

	void compare(Feedback feedback) throws IOException {
		var origin = feedback.origin();
		var record = new byte[origin.length()];
		if (origin.offset() + record.length > file.length()) {
			comparison.change(feedback, "cut");
			return;
		}
		file.seek(origin.offset());
		file.readFully(record);
		if (comparison.same(feedback, record)) {
			comparison.text(feedback, source.whole().flatMap(reading -> reading.parse(record)));
		}
	}
}
