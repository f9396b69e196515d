package io.antiphon.channels.internal.profile;

import io.antiphon.base.Progress;
import io.antiphon.tables.TableFile;
import io.antiphon.tables.TablePass;
import io.antiphon.tables.records.Row;
import io.antiphon.tables.records.TableRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What came of measuring a file. */
public sealed interface Profiling {

	record Done(Profile profile) implements Profiling {}

	/** Something was found for which the whole file is refused. */
	record Refused(TableRefusal refusal) implements Profiling {}

	record Cancelled() implements Profiling {}

	/** Reads the whole file once; each record advances {@code progress}. Blocks. */
	static Profiling of(TableFile table, Progress progress) {
		List<ColumnTally> tallies = Stream.generate(ColumnTally::new).limit(table.columns().size()).toList();
		var reading = table.read(entry -> {
			if (entry instanceof Row row) {
				var values = row.values();
				for (int column = 0; column < values.size(); column++) {
					tallies.get(column).take(values.get(column), row.span().line());
				}
			}
			progress.advance(1);
			return !progress.cancelled();
		});
		return switch (reading) {
			case TablePass.Refused refused -> new Refused(refused.refusal());
			case TablePass.Stopped() -> new Cancelled();
			case TablePass.Complete complete -> {
				var columns = new ArrayList<ColumnProfile>();
				IntStream.range(0, tallies.size())
						.forEach(at -> columns.add(tallies.get(at).profile(table.columns().get(at))));
				yield new Done(new Profile(columns, complete.totals()));
			}
		};
	}
}
