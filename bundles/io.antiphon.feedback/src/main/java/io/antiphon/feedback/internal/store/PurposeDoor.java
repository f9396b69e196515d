package io.antiphon.feedback.internal.store;

import io.antiphon.feedback.consent.Consent;
import io.antiphon.feedback.internal.store.reading.Consenting;
import io.antiphon.feedback.internal.store.rows.Sight;
import io.antiphon.feedback.internal.store.rows.Visible;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.NotGrantedException;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.DeclaredPurposes;
import io.antiphon.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Shows an access what was collected for its purpose (where that rests on consent, of those who gave it; else without those who object), never that of people whose data is restricted; and
 * refuses one whose purpose is not declared, or declared for others.
 */
final class PurposeDoor {

	private final DeclaredPurposes purposes;
	private final Privacy privacy;
	private final Consenting consenting = new Consenting();
	/** So that nobody floods the audit. */
	private final Set<String> refused = ConcurrentHashMap.newKeySet();

	PurposeDoor(DeclaredPurposes purposes, Privacy privacy) {
		this.purposes = purposes;
		this.privacy = privacy;
	}

	List<DeclaredPurpose> declared() {
		return purposes.all();
	}

	/** Nothing is collected for what nobody declared. */
	void requireDeclared(Set<Purpose> wanted) {
		var declared = declared().stream().map(DeclaredPurpose::purpose).collect(Collectors.toSet());
		if (!declared.containsAll(wanted)) {
			throw new IllegalArgumentException("feedback is collected for declared purposes alone");
		}
	}

	/** What numbers are made of: what was collected for improving the service. */
	Sight numbers(Store store) {
		return purposes.find(Purpose.IMPROVE_SERVICE).map(purpose -> sight(store, purpose)).orElseGet(() -> Sight.nothing(store));
	}

	/** Whether an access serves all purposes. */
	boolean serves(Access access) {
		return purposes.use(access) instanceof DeclaredPurposes.Use.Everything;
	}

	/** What an access sees; {@link NotGrantedException} where nothing. */
	Sight sight(Store store, Access access) {
		if (!access.texts()) {
			throw noted(store, access, NotGrantedException.numbersAlone());
		}
		return used(store, access).map(purpose -> sight(store, purpose)).orElseGet(() -> Sight.everything(store));
	}

	/** Whether anybody may be answered. */
	boolean answering() {
		return purposes.find(Purpose.ANSWER).isPresent();
	}

	/** Lets those pass who may answer people, {@link NotGrantedException} for others. */
	void requireAnswering(Store store, Access access) {
		if (!access.purpose().equals(Purpose.ANSWER)) {
			throw new IllegalArgumentException("contacts are for answering people");
		}
		used(store, access);
	}

	/** What data is used for; empty where for whatever it was collected for. */
	private Optional<DeclaredPurpose> used(Store store, Access access) {
		return switch (purposes.use(access)) {
			case DeclaredPurposes.Use.Everything everything -> Optional.empty();
			case DeclaredPurposes.Use.For(var purpose) -> Optional.of(purpose);
			case DeclaredPurposes.Use.Undeclared undeclared -> throw noted(store, access, NotGrantedException.undeclared(access.purpose()));
			case DeclaredPurposes.Use.NotTheirs others -> throw noted(store, access, NotGrantedException.notTheirs(access.purpose()));
		};
	}

	private Sight sight(Store store, DeclaredPurpose purpose) {
		var sight = Sight.of(store, purpose);
		var seen = purpose.byConsent()
				? sight.agreed(consenting.agreeing(store, purpose.purpose(), sight.complete()))
				: sight.without(consenting.refusing(store, purpose.purpose(), sight.complete()));
		return seen.without(restricted(store, sight.complete()));
	}

	/** The feedback of those who asked that it be kept and not used. */
	private long[] restricted(Store store, Visible complete) {
		return consenting.refusing(store, Consent.PROCESSING, complete);
	}

	private NotGrantedException noted(Store store, Access access, NotGrantedException refusal) {
		if (refused.add(store.workspace().id() + " " + access.purpose() + " " + access.actor())) {
			privacy.audit(access, "purpose.refused", access.purpose().id(), 0);
		}
		return refusal;
	}
}
