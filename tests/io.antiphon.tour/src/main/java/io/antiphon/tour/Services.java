package io.antiphon.tour;

import java.util.Objects;
import org.osgi.framework.FrameworkUtil;

/** The services of the product, by their types. */
final class Services {

	/** The one that is offered; an {@link IllegalStateException} where none is. */
	<T> T get(Class<T> type) {
		var context = FrameworkUtil.getBundle(Services.class).getBundleContext();
		var reference = context.getServiceReference(type);
		if (reference == null) {
			throw new IllegalStateException("nobody offers " + type.getName());
		}
		return Objects.requireNonNull(context.getService(reference));
	}
}
