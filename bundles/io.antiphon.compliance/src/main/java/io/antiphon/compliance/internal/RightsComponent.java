package io.antiphon.compliance.internal;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guard;
import io.antiphon.compliance.Certificate;
import io.antiphon.compliance.Erased;
import io.antiphon.compliance.Found;
import io.antiphon.compliance.Identifier;
import io.antiphon.compliance.Rights;
import io.antiphon.compliance.Verified;
import io.antiphon.compliance.internal.subjects.KeptRights;
import io.antiphon.compliance.internal.subjects.People;
import io.antiphon.feedback.consent.Consents;
import io.antiphon.feedback.people.Corrections;
import io.antiphon.feedback.people.Speakers;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Identity;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.Seals;
import io.antiphon.privacy.people.ErasedPeople;
import io.antiphon.privacy.people.Subjects;
import io.antiphon.privacy.people.Suppressions;
import io.antiphon.privacy.spi.PersonalData;
import io.antiphon.privacy.spi.Renewal;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.store.Compaction;
import io.antiphon.store.Documents;
import io.antiphon.store.Inventory;
import io.antiphon.store.Store;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers whoever holds personal data and offers {@link Rights} over it. */
@Component(service = {Rights.class, Renewal.class})
public final class RightsComponent implements Rights, Renewal {

	private final Rights rights;
	private final Privacy privacy;

	@Activate
	public RightsComponent(
			BundleContext context,
			@Reference Guard guard,
			@Reference Privacy privacy,
			@Reference Seals seals,
			@Reference Subjects subjects,
			@Reference Suppressions suppressions,
			@Reference ErasedPeople erased,
			@Reference Speakers speakers,
			@Reference Corrections corrections,
			@Reference Consents consents,
			@Reference Store store,
			@Reference Documents documents,
			@Reference Inventory inventory,
			@Reference Compaction compaction) {
		this.privacy = privacy;
		this.rights = new KeptRights(
				new People(Extensions.of(context, PersonalData.class, guard)),
				new KeptRights.Door(privacy, seals, subjects, suppressions, erased),
				new KeptRights.Said(speakers, corrections, consents),
				new KeptRights.Keeping(store, documents, inventory, compaction));
	}

	@Override
	public List<Found> find(List<Identifier> identifiers, Access access, Progress progress) {
		return rights.find(identifiers, access, progress);
	}

	@Override
	public SortedMap<Integer, Found> findEach(List<Identifier> identifiers, Access access, Progress progress) {
		return rights.findEach(identifiers, access, progress);
	}

	@Override
	public Found look(Subject subject, Access access, Progress progress) {
		return rights.look(subject, access, progress);
	}

	@Override
	public Map<String, List<Map<String, Object>>> copy(Subject subject, Access access, Progress progress) {
		return rights.copy(subject, access, progress);
	}

	@Override
	public Corrections.Outcome correct(Subject subject, long piece, String field, String value, Access access) {
		return rights.correct(subject, piece, field, value, access);
	}

	@Override
	public int restrict(Subject subject, boolean restricted, Access access) {
		return rights.restrict(subject, restricted, access);
	}

	@Override
	public Erased erase(List<Subject> subjects, Access access, Progress progress) {
		return rights.erase(subjects, access, progress);
	}

	@Override
	public int renew(Access access, Progress progress) {
		return rights.renew(access, progress);
	}

	@Override
	public int renew(Progress progress) {
		try {
			return rights.renew(privacy.access(Identity.PRODUCT, Purpose.SUBJECT_REQUEST), progress);
		} catch (IllegalStateException closed) {
			return 0; // the workspace was closed meanwhile; it goes on when it is opened again
		}
	}

	@Override
	public Verified verify(Certificate certificate, Access access, Progress progress) {
		return rights.verify(certificate, access, progress);
	}
}
