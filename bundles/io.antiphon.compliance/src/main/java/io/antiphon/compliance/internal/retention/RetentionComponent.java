package io.antiphon.compliance.internal.retention;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guard;
import io.antiphon.compliance.internal.subjects.People;
import io.antiphon.compliance.retention.RetentionJob;
import io.antiphon.compliance.retention.RetentionOutcome;
import io.antiphon.compliance.retention.RetentionPreview;
import io.antiphon.compliance.retention.RetentionReceipt;
import io.antiphon.feedback.erasure.Retention;
import io.antiphon.feedback.people.Speakers;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.purposes.Purposes;
import io.antiphon.privacy.spi.PersonalData;
import io.antiphon.store.Compaction;
import io.antiphon.store.Documents;
import io.antiphon.store.Store;
import java.time.Clock;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers whoever holds data that is derived from feedback and offers {@link RetentionJob} over it. */
@Component
public final class RetentionComponent implements RetentionJob {

	private final RetentionJob job;

	@Activate
	public RetentionComponent(
			BundleContext context,
			@Reference Guard guard,
			@Reference Retention retention,
			@Reference Speakers speakers,
			@Reference Purposes purposes,
			@Reference Privacy privacy,
			@Reference Store store,
			@Reference Documents documents,
			@Reference Compaction compaction) {
		this.job = new KeptRetention(
				new People(Extensions.of(context, PersonalData.class, guard)),
				new KeptRetention.Said(retention, speakers),
				new KeptRetention.Keeper(store, documents, compaction, privacy),
				purposes,
				Clock.systemUTC());
	}

	@Override
	public RetentionPreview preview(Access access) {
		return job.preview(access);
	}

	@Override
	public RetentionOutcome run(Access access, Progress progress) {
		return job.run(access, progress);
	}

	@Override
	public List<RetentionReceipt> receipts() {
		return job.receipts();
	}
}
