package io.antiphon.channels.internal.mapping.rows;

import io.antiphon.base.Progress;
import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.ColumnRule.Detail;
import io.antiphon.channels.internal.mapping.MappingWarning;
import io.antiphon.channels.internal.mapping.Plan;
import io.antiphon.channels.internal.mapping.PlannedColumn;
import io.antiphon.channels.internal.profile.Profile;
import io.antiphon.channels.internal.profile.Sample;
import io.antiphon.channels.internal.source.Reading;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Row;
import io.antiphon.tables.dates.DateFormat;
import io.antiphon.tables.dates.Moment;
import io.antiphon.tables.records.Reason;
import java.util.List;

/** What came of choosing how the records of a file are told apart. */
public sealed interface IdentityChoice {

	/** {@code sample}: some of the records that go by their native ids, spread over the file. */
	record Chosen(RecordIdentity identity, List<Row> sample) implements IdentityChoice {

		public Chosen {
			sample = List.copyOf(sample);
		}
	}

	/** The file turned out to be one that is refused. */
	record Refused(Reason reason) implements IdentityChoice {}

	record Cancelled() implements IdentityChoice {}

	/**
	 * The native id, unless a spreadsheet damaged it or equal ids carry different texts, for which the file is read once
	 * more (12 bytes of memory a record, and a few rows); otherwise the content. Blocks.
	 */
	static IdentityChoice of(Plan plan, Profile profile, Reading source, Progress progress) {
		boolean ordinal = plan.the(ColumnRole.PERSON).isEmpty() && !clock(plan, profile);
		var id = plan.the(ColumnRole.ID);
		if (id.isEmpty()) {
			return content(ordinal);
		}
		int column = id.get().index();
		if (profile.columns().get(column).numbers().floating() > 0) {
			return content(ordinal, MappingWarning.ID_FLOATING.with(id.get().name()));
		}
		var sample = new Sample();
		var check = new ConflictCheck(column, plan.the(ColumnRole.TEXT).map(PlannedColumn::index).orElse(-1));
		var reading = source.read(entry -> {
			progress.advance(1);
			if (entry instanceof Row row) {
				sample.see(row);
				return !progress.cancelled() && !check.conflicts(row);
			}
			return !progress.cancelled();
		});
		if (check.line() > 0) {
			return content(ordinal, MappingWarning.ID_CONFLICT.with(id.get().name(), check.line()));
		}
		if (reading instanceof Pass.Refused refused) {
			return new Refused(refused.reason());
		}
		var system = id.get().rule().detail() instanceof Detail.Named(var name, var missing) ? name : "";
		return reading instanceof Pass.Stopped
				? new Cancelled()
				: new Chosen(new RecordIdentity(column, system, ordinal, List.of()), sample.rows());
	}

	private static Chosen content(boolean ordinal, Reason... warnings) {
		return new Chosen(RecordIdentity.ofContent(ordinal, warnings), List.of());
	}

	/** Whether a clock time, and not the day alone, is known of most records. */
	private static boolean clock(Plan plan, Profile profile) {
		var time = plan.the(ColumnRole.TIME);
		if (time.isEmpty() || !(time.get().rule().detail() instanceof Detail.Written(var name))) {
			return false;
		}
		var format = DateFormat.of(name).orElseThrow();
		if (format instanceof DateFormat.Ordered) {
			return profile.columns().get(time.get().index()).dates().clock() > 0.5;
		}
		return !(format instanceof DateFormat.Pattern pattern && pattern.precision() == Moment.Precision.DAY);
	}
}
