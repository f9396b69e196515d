package io.antiphon.sustainability.internal.social;

import io.antiphon.loop.Indicator.Direction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are declared and not counted: accidents, hours of training. They are in no footprint, and are indicators by themselves;
 * each names the disclosure (GRI, ESRS) that asks for it. Immutable; any thread.
 */
public final class Declared {

	private static final String DATA = "declared.csv";

	private final Map<String, Kind> kinds;

	/** One of them: its key in files ("social/accidents"), its unit, which way is good, and the disclosure that asks for it. */
	public record Kind(String key, String unit, Direction better, String reference) {}

	private Declared(Map<String, Kind> kinds) {
		this.kinds = kinds;
	}

	/** Those that come with the product. */
	public static Declared ours() {
		var kinds = new LinkedHashMap<String, Kind>();
		try (var in = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(Declared.class.getResourceAsStream(DATA)), StandardCharsets.UTF_8))) {
			in.lines().skip(1).map(line -> line.split(",", 4)).forEach(cells -> kinds.put(
					cells[0], new Kind(cells[0], cells[1], Direction.valueOf(cells[2]), cells[3])));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return new Declared(kinds);
	}

	public boolean knows(String key) {
		return kinds.containsKey(key);
	}

	public Optional<Kind> kind(String key) {
		@Nullable Kind kind = kinds.get(key);
		return Optional.ofNullable(kind);
	}

	/** In the order of the data. */
	public List<Kind> all() {
		return List.copyOf(kinds.values());
	}
}
