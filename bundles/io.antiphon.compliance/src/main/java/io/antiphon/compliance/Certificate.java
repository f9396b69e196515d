package io.antiphon.compliance;

import io.antiphon.privacy.subject.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What an erasure did, under a seal of the workspace that its audit names: anybody who has the workspace and its key can verify it.
 * Subjects are keyed values, which are also what stays so that nobody is taken in again.
 *
 * @param request the id of the request
 * @param subjects {@link io.antiphon.privacy.subject.Subject#text}
 * @param taken what went or was masked, by place
 * @param kept what stays and has to, by place
 * @param searched the bundles that were asked
 * @param seal hexadecimal
 * @param position the entry of the audit that names the seal
 */
public record Certificate(
		String workspace,
		String request,
		List<String> subjects,
		Instant at,
		String by,
		List<Place> taken,
		List<Place> kept,
		List<String> searched,
		String seal,
		long position) {

	/** Under which it is sealed and named in the audit. */
	public static final String KIND = "compliance.certificate";

	/** The list of sealed fields. */
	public static final int LIST = 1;

	public Certificate {
		subjects = List.copyOf(subjects);
		taken = List.copyOf(taken);
		kept = List.copyOf(kept);
		searched = List.copyOf(searched);
	}

	/** What the seal is over. */
	public List<Object> fields() {
		var fields = new ArrayList<Object>(List.of(workspace, request, String.join(" ", subjects), at.toString(), by));
		fields.add(told(taken));
		fields.add(told(kept));
		fields.add(String.join(" ", searched));
		return fields;
	}

	private static String told(List<Place> places) {
		return String.join(" ", places.stream().map(place -> place.id() + "=" + place.holds() + "=" + place.records()).toList());
	}

	/** The same under that seal, which that entry of the audit names. */
	public Certificate sealed(String made, long entry) {
		return new Certificate(workspace, request, subjects, at, by, taken, kept, searched, made, entry);
	}
}
