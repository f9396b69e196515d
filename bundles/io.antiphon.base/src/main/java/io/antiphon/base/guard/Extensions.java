package io.antiphon.base.guard;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * The extensions of one kind that are installed just now: a whiteboard whose services are made under the guard, when they are
 * first asked, and not by whoever reads the list. In a stable order, ours first. Any thread.
 */
public final class Extensions<X> {

	private static final String COMPONENT = "component.name";

	private final Supplier<List<Guarded<X>>> all;

	private Extensions(Supplier<List<Guarded<X>>> all) {
		this.all = all;
	}

	/** Those that are registered as services of {@code spi}, seen by the bundle of {@code context}. */
	public static <X> Extensions<X> of(BundleContext context, Class<X> spi, Guard guard) {
		return new Extensions<>(new Services<>(context, spi, guard)::all);
	}

	/** These objects as strangers, named by their classes: for tests. */
	public static <X> Extensions<X> of(Guard guard, Collection<? extends X> objects) {
		var list = objects.stream().map(object -> Guarded.<X>of(named(object), object, guard)).toList();
		return new Extensions<>(() -> list);
	}

	/** The same as they are called outside of OSGi. */
	@SafeVarargs
	public static <X> Extensions<X> of(Guard guard, X... objects) {
		return of(guard, Arrays.asList(objects));
	}

	/** These. */
	public static <X> Extensions<X> of(List<Guarded<X>> guarded) {
		var list = List.copyOf(guarded);
		return new Extensions<>(() -> list);
	}

	public List<Guarded<X>> all() {
		return all.get();
	}

	private static Extension named(Object object) {
		var type = object.getClass().getName();
		var name = type.substring(type.lastIndexOf('.') + 1);
		return new Extension(name, name); // a stranger, wherever it was compiled
	}

	/** The name of whoever offers a service. */
	static Extension name(ServiceReference<?> reference) {
		var bundle = reference.getBundle();
		var name = bundle == null ? "" : String.valueOf(bundle.getSymbolicName());
		var component = reference.getProperty(COMPONENT);
		return new Extension(name, component == null ? "#" + reference.getProperty("service.id") : component.toString());
	}

	/** The services of one kind, each taken from the framework once. */
	private static final class Services<X> {

		private final BundleContext context;
		private final Class<X> spi;
		private final Guard guard;
		private final Map<ServiceReference<X>, X> taken = new ConcurrentHashMap<>();

		Services(BundleContext context, Class<X> spi, Guard guard) {
			this.context = context;
			this.spi = spi;
			this.guard = guard;
		}

		List<Guarded<X>> all() {
			var references = references();
			taken.keySet().retainAll(references);
			return references.stream()
					.map(reference -> new Guarded<>(name(reference), guard, new Taken(reference)))
					.sorted(Comparator.comparing((Guarded<X> one) -> !one.extension().ours())
							.thenComparing(one -> one.extension().bundle())
							.thenComparing(one -> one.extension().name()))
					.toList();
		}

		private Collection<ServiceReference<X>> references() {
			try {
				return context.getServiceReferences(spi, null);
			} catch (InvalidSyntaxException impossible) {
				throw new IllegalStateException(impossible);
			}
		}

		/** A service that is made when it is asked for. */
		private final class Taken implements Guarded.Instance<X> {

			private final ServiceReference<X> reference;

			Taken(ServiceReference<X> reference) {
				this.reference = reference;
			}

			@Override
			public @Nullable X known() {
				return taken.get(reference);
			}

			@Override
			public X made() {
				var service = context.getService(reference);
				if (service == null) {
					throw new NotStarted();
				}
				taken.put(reference, service);
				return service;
			}
		}
	}
}
