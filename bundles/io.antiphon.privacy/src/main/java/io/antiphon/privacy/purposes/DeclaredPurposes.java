package io.antiphon.privacy.purposes;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Which purposes are declared at the moment of each call, and what an access may see by them. Thread-safe; may block. */
@FunctionalInterface
@ProviderType
public interface DeclaredPurposes {

	/** Those of the product alone. */
	DeclaredPurposes OF_PRODUCT = () -> DeclaredPurpose.DEFAULTS;

	/** Those of the organisation, and of the product's own those that it did not declare otherwise; by id. */
	List<DeclaredPurpose> all();

	/** What is declared of a purpose; empty where it is not. */
	default Optional<DeclaredPurpose> find(Purpose purpose) {
		return all().stream().filter(one -> one.purpose().equals(purpose)).findFirst();
	}

	/** What an access is for. */
	sealed interface Use {

		/** What serves all purposes: everything. */
		record Everything() implements Use {}

		/** What was collected for this purpose. */
		record For(DeclaredPurpose purpose) implements Use {}

		/** Nothing: the purpose is not declared. */
		record Undeclared() implements Use {}

		/** Nothing: others may use data for it. */
		record NotTheirs() implements Use {}
	}

	/** What an access may see; handing data over is for improving the service. */
	default Use use(Access access) {
		if (access.purpose().serving() && !access.purpose().equals(Purpose.EXPORT)) {
			return new Use.Everything();
		}
		var meant = access.purpose().equals(Purpose.EXPORT) ? Purpose.IMPROVE_SERVICE : access.purpose();
		return find(meant)
				.<Use>map(found -> found.allows(access.actor()) ? new Use.For(found) : new Use.NotTheirs())
				.orElseGet(Use.Undeclared::new);
	}
}
