package io.antiphon.privacy.internal;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.internal.keys.KeyRing;
import io.antiphon.privacy.internal.keys.PrivateFile;
import io.antiphon.privacy.people.ErasedPeople;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.store.Store;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps them in a file beside the key, a line each: "1 REQUEST NUMBER SUBJECT SUBJECT …"; and "earlier ID" of what the workspace was made of. Its format is a promise. A line that a crash cut off says how many
 * subjects it should have, and is passed over: its erasure did not begin.
 */
@Component
public final class ErasedPeopleComponent implements ErasedPeople {

	private static final System.Logger LOG = System.getLogger(ErasedPeopleComponent.class.getName());
	private static final String FORMAT = "1";
	private static final String EARLIER = "earlier ";
	private static final String SUFFIX = "erased";
	private static final int BEFORE = 3;

	private final PrivacyComponent privacy;
	private final Store store;

	@Activate
	public ErasedPeopleComponent(@Reference PrivacyComponent privacy, @Reference Store store) {
		this.privacy = privacy;
		this.store = store;
	}

	private static Path file(String workspace) {
		return new KeyRing(PrivacyComponent.keys()).file(workspace, SUFFIX);
	}

	@Override
	public synchronized boolean note(String request, List<Subject> subjects, Access access) {
		privacy.require(access);
		var words = Stream.concat(
				Stream.of(FORMAT, request, String.valueOf(subjects.size())), subjects.stream().map(Subject::text));
		var line = String.join(" ", words.toList()) + "\n";
		try {
			PrivateFile.append(file(store.workspace().id()), line.getBytes(StandardCharsets.UTF_8));
			return true;
		} catch (IOException unwritable) {
			LOG.log(Level.WARNING, "an erasure could not be noted beside the key: " + unwritable.getClass().getName());
			return false;
		}
	}

	/** What it was made of is read too, and what that was made of, whatever was noted there since. */
	@Override
	public synchronized List<Noted> noted() {
		var noted = new LinkedHashMap<String, Noted>();
		var known = new HashSet<String>();
		var open = new ArrayDeque<>(List.of(store.workspace().id(), store.workspace().earlier()));
		while (!open.isEmpty()) {
			var id = open.pop();
			if (!id.isEmpty() && known.add(id)) {
				for (var line : lines(file(id))) {
					of(line).ifPresent(one -> noted.putIfAbsent(one.request(), one));
					if (line.startsWith(EARLIER)) {
						open.add(line.substring(EARLIER.length()));
					}
				}
			}
		}
		return List.copyOf(noted.values());
	}

	/** Notes what a workspace was made of, as it gets an id of its own: a copy of it knows no more than that id. */
	static void cameOf(KeyRing ring, String workspace, String earlier) {
		var file = ring.file(workspace, SUFFIX);
		if (!lines(file).contains(EARLIER + earlier)) {
			try {
				PrivateFile.append(file, (EARLIER + earlier + "\n").getBytes(StandardCharsets.UTF_8));
			} catch (IOException unwritable) {
				LOG.log(Level.WARNING, "what a workspace was made of could not be noted: " + unwritable.getClass().getName());
			}
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		} catch (NoSuchFileException none) {
			return List.of();
		} catch (IOException unreadable) {
			LOG.log(Level.WARNING, "erasures that were noted beside the key cannot be read: " + unreadable.getClass().getName());
			return List.of();
		}
	}

	private static Optional<Noted> of(String line) {
		var words = Arrays.asList(line.split(" "));
		if (words.size() < BEFORE || !words.getFirst().equals(FORMAT)) {
			return Optional.empty();
		}
		var subjects = words.subList(BEFORE, words.size()).stream().flatMap(text -> Subject.of(text).stream()).toList();
		return words.get(2).equals(String.valueOf(subjects.size()))
				? Optional.of(new Noted(words.get(1), subjects))
				: Optional.empty();
	}
}
