package io.antiphon.channels.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.base.Progress;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.mapping.file.MappingFile;
import io.antiphon.channels.internal.mapping.file.MappingReading;
import io.antiphon.channels.internal.mapping.rows.FeedbackRows;
import io.antiphon.channels.internal.mapping.rows.IdentityChoice;
import io.antiphon.channels.internal.mapping.rows.RecordIdentity;
import io.antiphon.channels.internal.mapping.suggested.Resolution;
import io.antiphon.channels.internal.mapping.suggested.Resolver;
import io.antiphon.channels.internal.profile.Profile;
import io.antiphon.channels.internal.profile.Profiling;
import io.antiphon.channels.internal.source.Reading;
import io.antiphon.channels.spi.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file with its plan, for tests. */
public record Plans(Reading source, Profile profile, Plan plan) {

	public static Plans of(Path file) {
		return of(file, Mapping.NONE);
	}

	public static Plans of(Path file, Mapping mapping) {
		var source = Tables.opened(file);
		var profile = profile(source);
		var resolution = Resolver.resolve(mapping, profile);
		return new Plans(source, profile, assertInstanceOf(Resolution.Resolved.class, resolution, () -> resolution.toString()).plan());
	}

	public static Plans of(Path file, String mapping) {
		return of(file, mapping(mapping));
	}

	public static Profile profile(Reading source) {
		return assertInstanceOf(Profiling.Done.class, Profiling.of(source, Progress.NONE)).profile();
	}

	public static Mapping mapping(String text) {
		var reading = MappingFile.parse(text);
		return assertInstanceOf(MappingReading.Read.class, reading, () -> reading.toString()).mapping();
	}

	/** The roles of the columns, in file order. */
	public Map<String, String> roles() {
		var roles = new LinkedHashMap<String, String>();
		plan.columns().forEach(column -> roles.put(column.name(), column.role().key()));
		return roles;
	}

	public RecordIdentity identity() {
		return assertInstanceOf(IdentityChoice.Chosen.class, IdentityChoice.of(plan, profile, source, Progress.NONE)).identity();
	}

	/** What came of every row. */
	public List<FeedbackRows.Mapped> feedback() {
		var rows = new FeedbackRows(plan, identity().identifier(source.names()));
		var mapped = new ArrayList<FeedbackRows.Mapped>();
		source.read(entry -> {
			if (entry instanceof Row row) {
				mapped.add(rows.map(row));
			}
			return true;
		});
		return mapped;
	}
}
