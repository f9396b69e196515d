package io.antiphon.privacy;

import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which bundles may ask for access to personal data and for which purposes: ours as the product says, others as an administrator
 * does in a file, which is read each time. An OSGi service; blocks; any thread.
 */
@ProviderType
public interface Grants {

	/** Whether the bundle of that symbolic name may ask for accesses of this purpose. */
	boolean granted(String bundle, Purpose purpose);

	/**
	 * An access asked for on behalf of a bundle, as if it asked {@link Privacy} itself: for shells. A bundle that is not ours
	 * asks on nobody's behalf but its own. {@link NotGrantedException} where the purpose was not granted; that is in the audit
	 * then, and told to the user.
	 */
	Access access(String bundle, Identity who, Purpose purpose);

	/** What an administrator granted, in the order of bundles. */
	List<Grant> all();

	/** The files in which an administrator grants; they need not exist. */
	List<Path> places();

	/** The purposes that were granted to a bundle, or to all whose names begin so where the name ends in {@code .*}. */
	record Grant(String bundle, List<Purpose> purposes) {

		public Grant {
			purposes = List.copyOf(purposes);
		}

		/** Whether it is about the bundle of that symbolic name. */
		public boolean names(String symbolicName) {
			return bundle.endsWith(".*")
					? symbolicName.startsWith(bundle.substring(0, bundle.length() - 1))
					: symbolicName.equals(bundle);
		}
	}
}
