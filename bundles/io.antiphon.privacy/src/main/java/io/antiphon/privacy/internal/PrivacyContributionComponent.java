package io.antiphon.privacy.internal;

import io.antiphon.privacy.internal.store.AuditEntity;
import io.antiphon.privacy.internal.store.AuditTurnEntity;
import io.antiphon.store.spi.Contribution;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The table of the audit. It names users of the product and no customers. */
@Component
public final class PrivacyContributionComponent implements Contribution {

	@Override
	public String id() {
		return "io.antiphon.privacy";
	}

	@Override
	public List<Class<?>> entities() {
		return List.of(AuditEntity.class, AuditTurnEntity.class);
	}

	@Override
	public List<String> migrations() {
		return List.of("0001-audit", "0002-turns");
	}
}
