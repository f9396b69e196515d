package io.antiphon.channels.internal.profile;

import io.antiphon.base.Progress;
import io.antiphon.channels.internal.source.Reading;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.tables.records.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** What came of measuring a file. */
public sealed interface Profiling {

	/** So many reasons of rejections are told where nothing else is there. */
	int FEW = 3;

	record Done(Profile profile) implements Profiling {}

	/** Something was found for which the whole file is refused. */
	record Refused(Reason reason) implements Profiling {}

	record Cancelled() implements Profiling {}

	/** Reads the whole file once; each record advances {@code progress}. Blocks. */
	static Profiling of(Reading source, Progress progress) {
		var tallies = source.columns().stream().map(column -> new ColumnTally(column.question().missing())).toList();
		var read = new AtomicLong();
		var rows = new AtomicLong();
		var rejected = new LinkedHashSet<Reason>();
		var reading = source.read(entry -> {
			read.incrementAndGet();
			if (entry instanceof Rejection rejection && rejected.size() < FEW) {
				rejected.add(rejection.reason());
			} else if (entry instanceof Row row) {
				rows.incrementAndGet();
				var values = row.values();
				for (int column = 0; column < values.size(); column++) {
					tallies.get(column).take(values.get(column), row.origin().number());
				}
			}
			progress.advance(1);
			return !progress.cancelled();
		});
		return switch (reading) {
			case Pass.Refused(var reason) -> new Refused(reason);
			case Pass.Stopped() -> new Cancelled();
			case Pass.Complete() -> {
				var columns = new ArrayList<ColumnProfile>();
				IntStream.range(0, tallies.size())
						.forEach(at -> columns.add(tallies.get(at).profile(source.columns().get(at))));
				yield new Done(new Profile(columns, read.get(), rows.get() == 0 ? List.copyOf(rejected) : List.of()));
			}
		};
	}
}
