/** Which bundles may ask for access to personal data, and what becomes of those that ask without being granted. */
@NullMarked
package io.antiphon.privacy.internal.grants;

import org.jspecify.annotations.NullMarked;
