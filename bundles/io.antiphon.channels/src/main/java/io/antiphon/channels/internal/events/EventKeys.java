package io.antiphon.channels.internal.events;

import io.antiphon.channels.internal.profile.LongCounts;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.KeyedDigest;
import io.antiphon.privacy.Privacy.Use;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Redaction;
import io.antiphon.privacy.subject.Words;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands for the people and cases of events, and by what an event is known when it comes again: keyed, so that nothing of it can be read
 * or tried out without the key of the workspace. For the events of one reading in their order; for one thread.
 */
public final class EventKeys {

	/** What is looked up again and again, held at most so many times. */
	private static final int HELD = 10_000;
	private static final int LONGEST_NAME = 100;
	/** The number of an order or a case, with the words before it; a name of somebody has no digit. */
	private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[\\p{L}\\p{N}][\\p{L}\\p{N} ._:/#-]*");

	private final Privacy privacy;
	private final Access access;
	private final Door door;
	private final KeyedDigest digest;
	private final LongCounts ordinals = new LongCounts();
	private final Map<String, String> pseudonyms = new HashMap<>();
	private final Map<String, Case> cases = new HashMap<>();

	/**
	 * What passes.
	 *
	 * @param redaction by what the ids of cases are masked
	 * @param names whether the ids of cases are no personal data as a whole
	 * @param erased pseudonyms of people who were erased
	 * @param words what these were called
	 */
	public record Door(Redaction redaction, boolean names, Set<String> erased, Words words) {

		public Door {
			erased = Set.copyOf(erased);
		}

		private boolean keepsOut(String identifier, String pseudonym) {
			boolean spelled = identifier.codePoints().anyMatch(point -> point == '@' || Character.isDigit(point)) && words.are(identifier);
			return spelled || erased.contains(pseudonym);
		}
	}

	/** The case of an event: what it is ordered by, its pseudonym, and its id where that may be shown. */
	public record Case(long key, String pseudonym, String name) {}

	/** An event by its keys; {@code identity} is what it is known by, {@code content} what it says. */
	public record Keyed(Case of, String resource, String customer, byte[] identity, byte[] content) {}

	public EventKeys(Privacy privacy, Access access, Door door) {
		this.privacy = privacy;
		this.access = access;
		this.door = door;
		this.digest = privacy.digest(access, Use.IDENTITY);
	}

	/** The keys of an event; empty where it is of a customer or a case that was erased. An erased resource is not known any more. */
	public Optional<Keyed> of(ReadEvent event) {
		var people = event.people();
		var customer = pseudonym(people.customer());
		var ofCase = ofCase(event);
		if (door.keepsOut(people.customer(), customer) || door.keepsOut(event.ofCase(), ofCase.pseudonym)) {
			return Optional.empty();
		}
		var resource = pseudonym(people.resource());
		return Optional.of(new Keyed(
				ofCase, door.keepsOut(people.resource(), resource) ? "" : resource, customer, identity(event, ofCase), content(event)));
	}

	/** The pseudonym of the id of a case, as feedback keeps it too. */
	private String pseudonym(String identifier) {
		if (pseudonyms.size() == HELD) {
			pseudonyms.clear();
		}
		return identifier.isEmpty() ? "" : pseudonyms.computeIfAbsent(identifier, id -> privacy.pseudonym(access, id));
	}

	private Case ofCase(ReadEvent event) {
		if (cases.size() == HELD) {
			cases.clear();
		}
		return cases.computeIfAbsent(event.log() + "\n" + event.ofCase(), fresh -> {
			var pseudonym = pseudonym(event.ofCase());
			long key = ByteBuffer.wrap(digest.of(bytes("k", List.of(event.log(), pseudonym)))).getLong();
			return new Case(key, pseudonym, name(event.ofCase()));
		});
	}

	private String name(String id) {
		boolean shown = door.names && id.length() <= LONGEST_NAME && NUMBER.matcher(id).matches()
				&& door.redaction.mask(id).text().equals(id);
		return shown ? id : "";
	}

	/** By its id; without one by case, activity and time. Of equal ones in a reading the second is another one. */
	private byte[] identity(ReadEvent event, Case ofCase) {
		var key = event.id().isEmpty()
				? bytes("c", List.of(
						ofCase.pseudonym, event.activity(), event.lifecycle(), Long.toString(event.times().first().millis())))
				: bytes("i", List.of(ofCase.pseudonym, event.id()));
		var identity = digest.of(key);
		int ordinal = ordinals.increment(ByteBuffer.wrap(identity).getLong());
		return ordinal == 1 ? identity : digest.of(bytes(Integer.toString(ordinal), List.of(new String(key, StandardCharsets.ISO_8859_1))));
	}

	private byte[] content(ReadEvent event) {
		var context = event.context();
		var people = event.people();
		var all = new TreeMap<>(event.attributes()).entrySet().stream().flatMap(one -> Stream.of(one.getKey(), one.getValue()));
		var said = List.of(
				event.activity(), event.lifecycle(), String.valueOf(event.times().start()), String.valueOf(event.times().end()),
				people.resource(), people.customer(), people.department(), context.service(), context.touchpoint(), context.channel());
		return digest.of(bytes("e", Stream.concat(said.stream(), all).toList()));
	}

	/** With the length of each before it. */
	private static byte[] bytes(String kind, List<String> parts) {
		var bytes = new ByteArrayOutputStream(256);
		bytes.writeBytes(kind.getBytes(StandardCharsets.UTF_8));
		for (var part : parts) {
			var text = part.getBytes(StandardCharsets.UTF_8);
			bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
			bytes.writeBytes(text);
		}
		return bytes.toByteArray();
	}
}
