package io.antiphon.channels.internal.intake;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Kind;
import io.antiphon.channels.Preview;
import io.antiphon.channels.Previewing;
import io.antiphon.channels.Sentence;
import io.antiphon.channels.internal.mapping.IdentityChoice;
import io.antiphon.channels.internal.mapping.Mapping;
import io.antiphon.channels.internal.mapping.MappingWriter;
import io.antiphon.channels.internal.mapping.PlannedColumn;
import io.antiphon.channels.internal.table.Reason;
import io.antiphon.channels.internal.table.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says what taking a file in would do. */
public final class Previewer {

	private static final int RECORDS = 50;

	private Previewer() {}

	/** Reads the file as often as taking it in does, and stores nothing. */
	public static Previewing preview(Path file, Declared declared, Progress progress) {
		var name = file.getFileName().toString();
		return switch (Prepared.of(file, declared, progress)) {
			case Prepared.Refused(var reasons) -> new Previewing.Refused(name, reasons);
			case Prepared.Cancelled() -> new Previewing.Cancelled();
			case Prepared.Ready ready when ready.plan().mapping().kind() == Mapping.Kind.MEASUREMENTS ->
				new Previewing.Previewed(preview(ready, List.of()));
			case Prepared.Ready ready -> switch (IdentityChoice.of(
					ready.plan(), ready.profile(), ready.table(), progress)) {
				case IdentityChoice.Refused(var refusal) -> new Previewing.Refused(name, Prepared.sentence(refusal));
				case IdentityChoice.Cancelled() -> new Previewing.Cancelled();
				case IdentityChoice.Chosen(var identity) ->
					new Previewing.Previewed(preview(ready, identity.warnings()));
			};
		};
	}

	private static Preview preview(Prepared.Ready ready, List<Reason> identityWarnings) {
		var records = new ArrayList<List<String>>();
		ready.table().read(entry -> {
			if (entry instanceof Row row) {
				records.add(row.values());
			}
			return records.size() < RECORDS;
		});
		var warnings = new ArrayList<Sentence>();
		ready.plan().warnings().forEach(warning -> warnings.add(warning::text));
		identityWarnings.forEach(warning -> warnings.add(warning::text));
		return new Preview(
				Kind.valueOf(ready.plan().mapping().kind().name()),
				ready.plan().columns().stream().map(Previewer::column).toList(),
				records,
				ready.profile().totals().read(),
				warnings,
				MappingWriter.write(ready.plan().explicit()));
	}

	private static Preview.Column column(PlannedColumn column) {
		return new Preview.Column(
				column.name(), column.role().key(), column.role()::text, column.chosen().reason()::text);
	}
}
