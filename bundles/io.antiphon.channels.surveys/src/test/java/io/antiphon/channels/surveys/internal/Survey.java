package io.antiphon.channels.surveys.internal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.base.Progress;
import io.antiphon.channels.internal.mapping.Mapping;
import io.antiphon.channels.internal.mapping.Plan;
import io.antiphon.channels.internal.mapping.file.MappingWriter;
import io.antiphon.channels.internal.mapping.rows.FeedbackRows;
import io.antiphon.channels.internal.mapping.rows.IdentityChoice;
import io.antiphon.channels.internal.mapping.suggested.Resolution;
import io.antiphon.channels.internal.mapping.suggested.Resolver;
import io.antiphon.channels.internal.profile.Profiling;
import io.antiphon.channels.internal.source.Connectors;
import io.antiphon.channels.internal.source.Reached;
import io.antiphon.channels.internal.source.Reading;
import io.antiphon.channels.spi.Connector;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Row;
import io.antiphon.feedback.Incoming;
import io.antiphon.tables.records.TableOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** An export as it is taken in with nothing declared. */
record Survey(Reading source, Plan plan, List<Incoming> said) {

	static Survey of(Connector connector, Path file) {
		var hints = new Hints(TableOptions.FIND, "", Resolver::names);
		var reached = Connectors.of(connector).open(file, hints, Progress.NONE);
		var source = assertInstanceOf(Reached.Opened.class, reached, reached::toString).reading();
		var profile = assertInstanceOf(Profiling.Done.class, Profiling.of(source, Progress.NONE)).profile();
		var resolution = Resolver.resolve(Mapping.NONE, profile);
		var plan = assertInstanceOf(Resolution.Resolved.class, resolution, resolution::toString).plan();
		var identity = assertInstanceOf(IdentityChoice.Chosen.class, IdentityChoice.of(plan, profile, source, Progress.NONE)).identity();
		var rows = new FeedbackRows(plan, identity.identifier(source.names()));
		var said = new ArrayList<Incoming>();
		source.read(entry -> {
			if (entry instanceof Row row && rows.map(row) instanceof FeedbackRows.Mapped.Taken(var feedback)) {
				said.add(feedback);
			}
			return true;
		});
		return new Survey(source, plan, said);
	}

	/** The roles of the columns. */
	Map<String, String> roles() {
		var roles = new LinkedHashMap<String, String>();
		plan.columns().forEach(column -> roles.put(column.name(), column.role().key()));
		return roles;
	}

	/** The columns of a role. */
	List<String> of(String role) {
		return plan.columns().stream().filter(column -> column.role().key().equals(role)).map(column -> column.name()).toList();
	}

	List<String> texts() {
		return said.stream().map(Incoming::text).toList();
	}

	/** When things were said, of those of which that is known. */
	List<String> times() {
		return said.stream().map(Incoming::occurred).filter(Objects::nonNull).map(occurred -> occurred.at().toString()).toList();
	}

	List<String> notes() {
		return source.notes().stream().map(note -> note.text(Locale.ENGLISH)).toList();
	}

	/** The mapping file that says the same. */
	String mapping() {
		return MappingWriter.write(plan.explicit());
	}

	/** A shared file, found by walking up from the working directory; empty only where the whole folder is absent. */
	static Optional<Path> shared(String name) {
		for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			var data = at.resolve("shared").resolve("data");
			if (Files.isDirectory(data)) {
				return Optional.of(data.resolve(name));
			}
		}
		return Optional.empty();
	}
}
