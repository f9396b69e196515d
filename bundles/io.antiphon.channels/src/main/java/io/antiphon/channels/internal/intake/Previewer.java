package io.antiphon.channels.internal.intake;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Kind;
import io.antiphon.channels.Preview;
import io.antiphon.channels.Previewing;
import io.antiphon.channels.Sentence;
import io.antiphon.channels.internal.mapping.Mapping;
import io.antiphon.channels.internal.mapping.Plan;
import io.antiphon.channels.internal.mapping.PlannedColumn;
import io.antiphon.channels.internal.mapping.file.MappingWriter;
import io.antiphon.channels.internal.mapping.rows.FeedbackRows;
import io.antiphon.channels.internal.mapping.rows.IdentityChoice;
import io.antiphon.channels.internal.mapping.rows.RecordIdentity;
import io.antiphon.channels.internal.memory.MappingMemory;
import io.antiphon.channels.internal.profile.Profile;
import io.antiphon.channels.internal.source.Connectors;
import io.antiphon.channels.internal.source.Places;
import io.antiphon.channels.internal.source.Reading;
import io.antiphon.channels.internal.source.SourceFile;
import io.antiphon.channels.internal.support.TicketRows;
import io.antiphon.channels.internal.support.TicketThreads;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Row;
import io.antiphon.tables.records.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says what taking a file in would do. */
public final class Previewer {

	private static final int RECORDS = 50;

	private Previewer() {}

	/** The same, where nothing is remembered. */
	public static Previewing preview(Path file, Declared declared, Connectors connectors, Progress progress) {
		return preview(file, declared, connectors, MappingMemory.NONE, progress);
	}

	/** Reads the file as often as taking it in does, and stores nothing. */
	public static Previewing preview(
			Path file, Declared declared, Connectors connectors, MappingMemory memory, Progress progress) {
		var name = SourceFile.name(file);
		var texts = Texts.of(Previewer.class, declared.locale());
		progress.begin(texts.get("phase.measure", name), 0);
		try (var prepared = Prepared.of(file, declared, connectors, memory, progress)) {
			return switch (prepared) {
				case Prepared.Refused(var reasons) -> new Previewing.Refused(name, reasons);
				case Prepared.Cancelled() -> new Previewing.Cancelled();
				case Prepared.Unclear unclear -> new Previewing.Previewed(preview(
						unclear.plan(), unclear.profile(), records(unclear.source()), List.of(), unclear.reasons()));
				case Prepared.Ready ready when ready.plan().mapping().kind() != Mapping.Kind.FEEDBACK ->
					new Previewing.Previewed(preview(ready.plan(), ready.profile(), records(ready.source()), List.of(), List.of()));
				case Prepared.Ready ready -> switch (IdentityChoice.of(
						ready.plan(), ready.profile(), ready.source(), progress)) {
					case IdentityChoice.Refused(var reason) -> new Previewing.Refused(name, Prepared.sentence(reason));
					case IdentityChoice.Cancelled() -> new Previewing.Cancelled();
					case IdentityChoice.Chosen(var identity, var sample) -> {
						progress.begin(texts.get("phase.measure", name), ready.profile().read());
						yield rehearsed(ready, identity, name, progress);
					}
				};
			};
		}
	}

	/** Maps every row as taking it in does, so that what is told of the rows is told before. */
	private static Previewing rehearsed(Prepared.Ready ready, RecordIdentity identity, String name, Progress progress) {
		var places = new Places(ready.plan().mapping().masking().redaction());
		var rows = new TicketThreads(
				ready.plan(), new FeedbackRows(ready.plan(), identity.identifier(ready.source().names())), identity.isNative(),
				row -> places.text(row.origin()));
		var tickets = new TicketRows(ready.plan(), identity.system(), row -> places.text(row.origin()));
		boolean timed = TicketRows.has(ready.plan()) && identity.isNative();
		var first = new ArrayList<List<String>>();
		var reading = ready.source().read(entry -> {
			if (entry instanceof Row row) {
				rows.map(row);
				if (timed) {
					tickets.map(row);
				}
				if (first.size() < RECORDS) {
					first.add(row.values());
				}
			}
			progress.advance(1);
			return !progress.cancelled();
		});
		return switch (reading) {
			case Pass.Refused(var reason) -> new Previewing.Refused(name, Prepared.sentence(reason));
			case Pass.Stopped() -> new Previewing.Cancelled();
			case Pass.Complete() -> new Previewing.Previewed(preview(
					ready.plan(),
					ready.profile(),
					first,
					Stream.of(identity.warnings(), timed ? tickets.warnings() : List.<Reason>of(), rows.warnings()).flatMap(List::stream)
							.toList(),
					List.of()));
		};
	}

	private static List<List<String>> records(Reading source) {
		var records = new ArrayList<List<String>>();
		source.read(entry -> {
			if (entry instanceof Row row) {
				records.add(row.values());
			}
			return records.size() < RECORDS;
		});
		return records;
	}

	/** {@code told}: of the rows and how they are told apart; {@code lacking}: why it is not taken in so. */
	private static Preview preview(
			Plan plan, Profile profile, List<List<String>> records, List<Reason> told, List<Sentence> lacking) {
		var warnings = new ArrayList<Sentence>();
		plan.warnings().forEach(warning -> warnings.add(warning::text));
		told.forEach(warning -> warnings.add(warning::text));
		return new Preview(
				Kind.valueOf(plan.mapping().kind().name()),
				plan.columns().stream().map(Previewer::column).toList(),
				records,
				profile.read(),
				warnings,
				MappingWriter.write(plan.explicit()),
				plan.mapping().masking().sets(),
				lacking);
	}

	private static Preview.Column column(PlannedColumn column) {
		return new Preview.Column(
				column.name(), column.role().key(), column.role()::text, column.chosen().reason()::text);
	}
}
