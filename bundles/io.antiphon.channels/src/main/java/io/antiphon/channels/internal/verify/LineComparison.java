package io.antiphon.channels.internal.verify;

import io.antiphon.feedback.Feedback;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;

/** Compares feedback with the bytes of the lines it came from, whatever became of the lines around them. */
final class LineComparison {

	private final SeekableByteChannel file;
	private final ReopenedSource source;
	private final Comparison comparison;

	LineComparison(SeekableByteChannel file, ReopenedSource source, Comparison comparison) {
		this.file = file;
		this.source = source;
		this.comparison = comparison;
	}

	void compare(Feedback feedback) throws IOException {
		var origin = feedback.origin();
		if (origin.offset() + origin.length() > file.size()) {
			comparison.change(feedback, "cut");
			return;
		}
		var record = Channels.newInputStream(file.position(origin.offset())).readNBytes(origin.length());
		if (comparison.same(feedback, record)) {
			comparison.text(feedback, source.whole().flatMap(reading -> reading.parse(record)));
		}
	}
}
