package io.antiphon.privacy.internal.grants;

import io.antiphon.privacy.Grants.Grant;
import io.antiphon.privacy.Purpose;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Grants in files of properties: the name of a bundle, and the purposes it may ask for with commas between them. That of the
 * product comes with this class and is about our own bundles alone. What cannot be read grants nothing.
 */
public final class GrantFiles {

	/** The system property that names the file of an administrator, instead of the usual places. */
	public static final String PROPERTY = "antiphon.grants";

	private static final System.Logger LOG = System.getLogger(GrantFiles.class.getName());
	private static final String NAME = "grants.properties";
	private static final String OURS = "io.antiphon.";
	private static final int MOST_BYTES = 1_000_000;

	private final List<Grant> product;
	private final List<Path> places;

	/** {@code places} are read each time something is asked. */
	public GrantFiles(List<Path> places) {
		this.product = product();
		this.places = List.copyOf(places);
	}

	/** The file that is named, else one in the folder of the product and one in the folder of the user's configuration. */
	public static List<Path> places(@Nullable String named, @Nullable Path product, Path configuration) {
		return named == null || named.isBlank()
				? Stream.of(product, configuration).filter(Objects::nonNull).map(folder -> folder.resolve(NAME)).toList()
				: List.of(Path.of(named).toAbsolutePath());
	}

	private static List<Grant> product() {
		try (var in = Objects.requireNonNull(GrantFiles.class.getResourceAsStream("product.properties"))) {
			return read(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/** Whether it is one of ours. */
	public static boolean ours(String bundle) {
		return bundle.startsWith(OURS);
	}

	/** Whether a bundle may ask for this purpose. */
	public boolean granted(String bundle, Purpose purpose) {
		return (ours(bundle) ? product : all())
				.stream().anyMatch(grant -> grant.names(bundle) && grant.purposes().contains(purpose));
	}

	/** What an administrator granted. */
	public List<Grant> all() {
		return places.stream()
				.flatMap(place -> read(place).stream())
				.filter(grant -> !ours(grant.bundle()))
				.sorted(Comparator.comparing(Grant::bundle))
				.toList();
	}

	/** The files of an administrator; where they are equal, the last is the one to name. */
	public List<Path> places() {
		return places;
	}

	private static List<Grant> read(Path place) {
		try {
			return Files.isRegularFile(place) && Files.size(place) <= MOST_BYTES
					? read(new StringReader(Files.readString(place)))
					: List.of();
		} catch (IOException | IllegalArgumentException unreadable) {
			LOG.log(Level.WARNING, "nothing is granted by " + place + ", which cannot be read: " + unreadable.getClass().getName());
			return List.of();
		}
	}

	private static List<Grant> read(Reader reader) throws IOException {
		var properties = new Properties();
		properties.load(reader);
		var grants = new ArrayList<Grant>();
		for (var bundle : properties.stringPropertyNames()) {
			var purposes = Arrays.stream(properties.getProperty(bundle).split("[,\\s]+"))
					.filter(purpose -> !purpose.isEmpty())
					.map(Purpose::new)
					.toList();
			grants.add(new Grant(bundle, purposes));
		}
		return grants;
	}
}
