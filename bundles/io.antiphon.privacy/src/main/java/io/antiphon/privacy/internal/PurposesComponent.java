package io.antiphon.privacy.internal;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.GdprBasis;
import io.antiphon.privacy.purposes.Keeping;
import io.antiphon.privacy.purposes.PiplBasis;
import io.antiphon.privacy.purposes.Purposes;
import io.antiphon.store.Documents;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps declared purposes as documents, one each. One that cannot be read is none, and so nothing is seen for it. */
@Component
public final class PurposesComponent implements Purposes {

	private static final String KIND = "privacy.purpose";

	private final PrivacyComponent privacy;
	private final Documents documents;

	@Activate
	public PurposesComponent(@Reference PrivacyComponent privacy, @Reference Documents documents) {
		this.privacy = privacy;
		this.documents = documents;
	}

	/** How it is kept; its format is a promise. Points of the laws, the time in ISO 8601, each empty where there is none. */
	record Kept(
			String id, String english, String chinese, String gdpr, String pipl, String keep, String after, List<String> users) {

		static Kept of(DeclaredPurpose purpose) {
			return new Kept(
					purpose.id(),
					purpose.english(),
					purpose.chinese(),
					purpose.gdpr().map(GdprBasis::point).orElse(""),
					purpose.pipl().map(PiplBasis::point).orElse(""),
					purpose.keeping() instanceof Keeping.Until until ? until.time().toString() : "",
					purpose.keeping() instanceof Keeping.Until until ? until.after().name().toLowerCase(Locale.ROOT) : "",
					purpose.users());
		}

		DeclaredPurpose declared() {
			return new DeclaredPurpose(
					new Purpose(id),
					english,
					chinese,
					GdprBasis.of(gdpr),
					PiplBasis.of(pipl),
					keep.isEmpty()
							? new Keeping.Open()
							: new Keeping.Until(Period.parse(keep), Keeping.After.valueOf(after.toUpperCase(Locale.ROOT))),
					users);
		}
	}

	@Override
	public List<DeclaredPurpose> all() {
		var all = new TreeMap<String, DeclaredPurpose>();
		DeclaredPurpose.DEFAULTS.forEach(purpose -> all.put(purpose.id(), purpose));
		documents.unreadable(KIND, Kept.class).forEach(all::remove);
		documents.all(KIND, Kept.class).forEach(kept -> all.put(kept.id(), kept.declared()));
		return List.copyOf(all.values());
	}

	@Override
	public void set(DeclaredPurpose purpose, Access access) {
		documents.put(KIND, purpose.id(), Kept.of(purpose), access.actor());
		privacy.privacy().audit(access, "purpose.set", purpose.id(), 1);
	}

	@Override
	public boolean remove(Purpose purpose, Access access) {
		if (documents.find(KIND, purpose.id(), Kept.class).isEmpty()) {
			return false;
		}
		documents.remove(KIND, purpose.id());
		privacy.privacy().audit(access, "purpose.remove", purpose.id(), 1);
		return true;
	}
}
