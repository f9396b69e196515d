package io.antiphon.channels.internal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.base.Progress;
import io.antiphon.channels.internal.mapping.suggested.Resolver;
import io.antiphon.channels.internal.source.Connectors;
import io.antiphon.channels.internal.source.Reached;
import io.antiphon.channels.internal.source.Reading;
import io.antiphon.channels.logs.internal.XesConnectorComponent;
import io.antiphon.channels.spi.Entry;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Row;
import io.antiphon.channels.tables.internal.ArrayConnectorComponent;
import io.antiphon.channels.tables.internal.TextConnectorComponent;
import io.antiphon.channels.tables.internal.WorkbookConnectorComponent;
import io.antiphon.tables.records.TableOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files for tests, and what reading them gives. */
public final class Tables {

	/** As they are installed. */
	public static final Connectors CONNECTORS = Connectors.of(
			new TextConnectorComponent(), new WorkbookConnectorComponent(), new ArrayConnectorComponent(), new XesConnectorComponent());

	private Tables() {}

	public static Path file(Path folder, String name, String content) {
		return file(folder, name, content.getBytes(StandardCharsets.UTF_8));
	}

	public static Path file(Path folder, String name, byte[] content) {
		try {
			return Files.write(folder.resolve(name), content);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	public static Reached open(Path file) {
		return CONNECTORS.open(file, new Hints(TableOptions.FIND, "", Resolver::names), Progress.NONE);
	}

	public static Reading opened(Path file) {
		return assertInstanceOf(Reached.Opened.class, open(file)).reading();
	}

	public static List<Entry> entries(Reading source) {
		var entries = new ArrayList<Entry>();
		assertInstanceOf(Pass.Complete.class, source.read(entries::add));
		return entries;
	}

	public static List<Row> rows(Reading source) {
		return entries(source).stream()
				.filter(Row.class::isInstance)
				.map(Row.class::cast)
				.toList();
	}

	/** A shared file, found by walking up from the working directory; empty only where the whole folder is absent. */
	public static Optional<Path> shared(String name) {
		for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			var data = at.resolve("shared").resolve("data");
			if (Files.isDirectory(data)) {
				return Optional.of(data.resolve(name));
			}
		}
		return Optional.empty();
	}
}
