package io.antiphon.sustainability.internal;

import io.antiphon.base.Progress;
import io.antiphon.privacy.Access;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Defaults;
import io.antiphon.sustainability.Taken;
import io.antiphon.sustainability.internal.factors.FactorFile;
import io.antiphon.sustainability.internal.factors.FactorProblem;
import io.antiphon.sustainability.internal.files.ActivityProblem;
import io.antiphon.sustainability.internal.files.ActivityRows;
import io.antiphon.sustainability.internal.files.FileRows;
import io.antiphon.sustainability.internal.files.MeterFile;
import io.antiphon.sustainability.internal.files.RowTaker;
import io.antiphon.sustainability.internal.manifest.Manifest;
import io.antiphon.sustainability.internal.manifest.ManifestRows;
import io.antiphon.sustainability.internal.store.ActivityIntake;
import io.antiphon.sustainability.internal.store.KeptActivities;
import io.antiphon.tables.TableFile;
import io.antiphon.tables.TableOpening;
import io.antiphon.tables.TablePass;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.Rejection;
import io.antiphon.tables.records.Row;
import io.antiphon.tables.records.TableOptions;
import io.antiphon.tables.records.TableReason;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes one file in, whichever of those we read it is. For one thread. */
final class Taking {

	private static final String LIST = "activities";
	private static final String IMPACT_FRAMEWORK = "impact-framework";

	private final Counting counting;
	private final Path file;
	private final String name;
	private final Defaults defaults;
	private final Access access;
	private final Progress progress;
	private final Locale locale;

	Taking(Counting counting, Path file, Defaults defaults, Access access, Progress progress, Locale locale) {
		this.counting = counting;
		this.file = file;
		this.name = String.valueOf(file.getFileName());
		this.defaults = defaults;
		this.access = access;
		this.progress = progress;
		this.locale = locale;
	}

	Taken take() {
		var lower = name.toLowerCase(Locale.ROOT);
		return lower.endsWith(".yaml") || lower.endsWith(".yml") ? manifest() : switch (TableFile.open(file)) {
			case TableOpening.Refused(var refusal) -> named(refusal.reason()).map(this::table).orElseGet(() -> refused(refusal.reason()));
			case TableOpening.Opened(var table) -> table(table);
		};
	}

	/** Where the letters of a list do not tell its encoding, the names of its columns may. */
	private Optional<TableFile> named(Reason reason) {
		return reason.kind() == TableReason.ENCODING_UNKNOWN || reason.kind() == TableReason.ENCODING_UNSURE
				? TableFile.fitting(file, TableOptions.FIND, name -> false, table -> ActivityRows.is(table.columns()))
				: Optional.empty();
	}

	/** Whether its columns are those of the export of a meter. */
	static boolean metered(Path file) {
		return TableFile.open(file) instanceof TableOpening.Opened(var table)
				&& !ActivityRows.is(table.columns())
				&& !FactorFile.is(table.columns())
				&& MeterFile.is(table.columns());
	}

	private Taken table(TableFile table) {
		if (FactorFile.is(table.columns())) {
			return factors(table);
		}
		if (!defaults.meter().isEmpty()) {
			return meter(table);
		}
		return ActivityRows.is(table.columns())
				? rows(table, new ActivityRows(table.columns(), name, defaults, counting.known()), LIST)
				: refused(ActivityProblem.NO_KIND.with(table.columns()));
	}

	private Taken factors(TableFile table) {
		return switch (FactorFile.read(table, progress)) {
			case FactorFile.Read.Refused(var reasons) -> new Taken.Refused(
					reasons.isEmpty() ? List.of(ActivityProblem.STOPPED.with()) : reasons);
			case FactorFile.Read.Done(var set) -> counting.sets().keep(set, access.actor())
					.<Taken>map(before -> new Taken.Factors(set, before))
					.orElseGet(() -> refused(FactorProblem.FACTOR_KNOWN.with(set.id(), set.version())));
		};
	}

	private Taken meter(TableFile table) {
		if (defaults.service().isEmpty()) {
			return refused(ActivityProblem.ROW_SERVICE.with());
		}
		var known = counting.known();
		var meter = new MeterFile(table.columns(), name, defaults, known);
		return meter.lacks(known).map(Taking::refused).orElseGet(() -> rows(table, meter, KeptActivities.METER));
	}

	/** Reads the file twice: what it writes in one way or another, all of it tells together. */
	private Taken rows(TableFile table, FileRows rows, String form) {
		var survey = read(table, row -> rows.survey(row), rejection -> {});
		if (survey instanceof TablePass.Complete && rows.doubt().isPresent()) {
			return refused(rows.doubt().get());
		}
		if (!(survey instanceof TablePass.Complete(var before))) {
			return refused(survey);
		}
		try (var intake = begin(form)) {
			var taker = taker(intake);
			table.notes().forEach(note -> taker.warn(said(note)));
			var pass = read(table, row -> rows.read(row, taker), rejection -> taker.reject(
					Long.toString(rejection.span().line()), rejection.reason()));
			if (!(pass instanceof TablePass.Complete(var totals))) {
				return refused(pass);
			}
			if (!totals.sha256().equals(before.sha256())) {
				return refused(TableReason.CHANGED.with());
			}
			rows.end(taker);
			again(totals.sha256(), taker);
			return new Taken.Done(intake.complete(totals.sha256(), rows.notKept()));
		}
	}

	/** An encoding cannot be declared here. */
	private static Reason said(Reason note) {
		return note.kind() == TableReason.READ_ENCODING_FOUND || note.kind() == TableReason.READ_ENCODING
				? ActivityProblem.ENCODING_FOUND.with(note.values().toArray())
				: note;
	}

	private TablePass read(TableFile table, Consumer<Row> rows, Consumer<Rejection> rejected) {
		return table.read(entry -> {
			switch (entry) {
				case Rejection rejection -> rejected.accept(rejection);
				case Row row -> rows.accept(row);
			}
			progress.advance(1);
			return !progress.cancelled();
		});
	}

	private Taken manifest() {
		if (defaults.service().isEmpty()) {
			return refused(ActivityProblem.ROW_SERVICE.with());
		}
		return switch (Manifest.read(file)) {
			case Manifest.Read.Refused(var reason) -> refused(reason);
			case Manifest.Read.Done(var manifest) -> {
				var rows = new ManifestRows(manifest, defaults, name);
				try (var intake = begin(IMPACT_FRAMEWORK)) {
					var taker = taker(intake);
					var sha256 = Digest.of(file);
					int handed = rows.hand(taker);
					again(sha256, taker);
					yield handed == 0
							? refused(ActivityProblem.IF_NOTHING.with(rows.notKept()))
							: new Taken.Done(intake.complete(sha256, rows.notKept()));
				}
			}
		};
	}

	/** A file that came in before, and undoes what was corrected since. */
	private void again(String sha256, RowTaker taker) {
		if (taker.revised() > 0 && counting.kept().came(sha256)) {
			taker.warn(ActivityProblem.FILE_AGAIN.with(taker.revised()));
		}
	}

	private ActivityIntake begin(String form) {
		return counting.kept().begin(name, form, access.actor());
	}

	private static Taken refused(TablePass pass) {
		return refused(pass instanceof TablePass.Refused(var refusal) ? refusal.reason() : ActivityProblem.STOPPED.with());
	}

	private static Taken refused(Reason reason) {
		return new Taken.Refused(List.of(reason));
	}

	private RowTaker taker(ActivityIntake intake) {
		return new RowTaker() {
			@Override
			public void take(Activity activity) {
				intake.add(activity, locale);
			}

			@Override
			public void silent(Activity days) {
				intake.silent(days);
			}

			@Override
			public void reject(String place, Reason reason) {
				intake.reject(place, reason, locale);
			}

			@Override
			public long revised() {
				return intake.revised();
			}

			@Override
			public void warn(Reason reason) {
				intake.warn(reason, locale);
			}
		};
	}
}
