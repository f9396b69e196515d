/** The roles that are kept, and the door that asks for them. */
@NullMarked
package io.antiphon.privacy.internal.roles;

import org.jspecify.annotations.NullMarked;
